/** 文书: documents in and out. */
@NullMarked
package org.gongji.docs;

import org.jspecify.annotations.NullMarked;
