/** Personal data under another key (密钥轮换), while the hall works. */
@NullMarked
package org.gongji.persistence.rotation;

import org.jspecify.annotations.NullMarked;
