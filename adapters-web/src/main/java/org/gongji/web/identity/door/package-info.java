/** What stands before the sign-in: registration, recovery, codes and pictures (注册、找回密码). */
@NullMarked
package org.gongji.web.identity.door;

import org.jspecify.annotations.NullMarked;
