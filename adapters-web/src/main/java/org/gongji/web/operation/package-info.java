/** 业务办理: what every request goes through on its way to a use case. */
@NullMarked
package org.gongji.web.operation;

import org.jspecify.annotations.NullMarked;
