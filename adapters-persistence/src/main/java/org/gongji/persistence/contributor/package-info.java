/** Contributors' accounts in the database, their terms as history (缴存人). */
@NullMarked
package org.gongji.persistence.contributor;

import org.jspecify.annotations.NullMarked;
