/** What a node is told before it starts (配置): file, environment, secrets by file. */
@NullMarked
package org.gongji.bootstrap.configuration;

import org.jspecify.annotations.NullMarked;
