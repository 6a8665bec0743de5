/** The commands of rule testers (规则用例命令). */
@NullMarked
package org.gongji.bootstrap.command.rules;

import org.jspecify.annotations.NullMarked;
