/** 存储: the ports that keep and find, on H2 and PostgreSQL. */
@NullMarked
package org.gongji.persistence;

import org.jspecify.annotations.NullMarked;
