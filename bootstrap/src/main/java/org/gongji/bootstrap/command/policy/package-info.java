/** The commands about policy files (政策文件). */
@NullMarked
package org.gongji.bootstrap.command.policy;

import org.jspecify.annotations.NullMarked;
