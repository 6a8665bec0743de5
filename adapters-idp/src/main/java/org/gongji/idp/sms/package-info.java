/** Who brings text messages to phones (短信网关). */
@NullMarked
package org.gongji.idp.sms;

import org.jspecify.annotations.NullMarked;
