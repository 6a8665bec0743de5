@NullMarked
package org.gongji.docs.listing;

import org.jspecify.annotations.NullMarked;
