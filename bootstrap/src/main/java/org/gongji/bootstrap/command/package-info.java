/** The commands of the command line (命令). */
@NullMarked
package org.gongji.bootstrap.command;

import org.jspecify.annotations.NullMarked;
