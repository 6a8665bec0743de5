/** The hall's own users (本地用户): passwords by argon2id, lock-out after failures. */
@NullMarked
package org.gongji.idp.local;

import org.jspecify.annotations.NullMarked;
