/** 启动: the command line, and who gets wired to whom. */
@NullMarked
package org.gongji.bootstrap;

import org.jspecify.annotations.NullMarked;
