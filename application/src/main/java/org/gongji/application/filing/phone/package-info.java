/** Evidence from a phone: a link by QR code that is opened once (手机上传). */
@NullMarked
@CheckReturnValue
package org.gongji.application.filing.phone;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
