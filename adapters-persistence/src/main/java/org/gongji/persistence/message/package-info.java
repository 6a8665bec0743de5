/** Messages in the database (消息). */
@NullMarked
package org.gongji.persistence.message;

import org.jspecify.annotations.NullMarked;
