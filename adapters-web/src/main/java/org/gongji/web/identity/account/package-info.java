/** A user's own account, and where all pages about accounts are put together (个人资料). */
@NullMarked
package org.gongji.web.identity.account;

import org.jspecify.annotations.NullMarked;
