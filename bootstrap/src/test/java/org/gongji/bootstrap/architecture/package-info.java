/** 架构: the rules of the house, as tests. */
@NullMarked
package org.gongji.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
