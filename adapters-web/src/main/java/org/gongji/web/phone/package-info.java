/** Evidence from a phone: the QR code on the screen, and the pages on the phone (手机上传). */
@org.jspecify.annotations.NullMarked
package org.gongji.web.phone;
