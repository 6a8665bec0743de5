@NullMarked
package org.gongji.idp.sms;

import org.jspecify.annotations.NullMarked;
