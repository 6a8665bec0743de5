/** Text messages in the database until and after they are sent (短信发件箱). */
@NullMarked
package org.gongji.persistence.sms;

import org.jspecify.annotations.NullMarked;
