/** 接口: JSON over HTTP, its problems and its description. */
@NullMarked
package org.gongji.web.api;

import org.jspecify.annotations.NullMarked;
