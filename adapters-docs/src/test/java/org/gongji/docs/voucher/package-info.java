@NullMarked
package org.gongji.docs.voucher;

import org.jspecify.annotations.NullMarked;
