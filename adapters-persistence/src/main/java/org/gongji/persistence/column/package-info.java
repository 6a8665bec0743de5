/** How the domain's values stand in columns, personal data encrypted (加密存储). */
@NullMarked
package org.gongji.persistence.column;

import org.jspecify.annotations.NullMarked;
