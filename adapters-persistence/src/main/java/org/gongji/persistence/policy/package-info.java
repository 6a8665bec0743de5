/** Which pack governs the database (政策版本). */
@NullMarked
package org.gongji.persistence.policy;

import org.jspecify.annotations.NullMarked;
