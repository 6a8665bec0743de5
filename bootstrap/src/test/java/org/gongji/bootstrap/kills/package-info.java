/** Nodes that are killed in the middle of their work (断电测试). */
@NullMarked
package org.gongji.bootstrap.kills;

import org.jspecify.annotations.NullMarked;
