/** The manual's employer, as a newcomer finds it (演示). */
@NullMarked
package org.gongji.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
