@NullMarked
package org.gongji.docs.backpay;

import org.jspecify.annotations.NullMarked;
