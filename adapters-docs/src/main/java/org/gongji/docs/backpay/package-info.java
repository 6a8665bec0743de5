/** The papers of a back payment (补缴), as PDF. */
@NullMarked
package org.gongji.docs.backpay;

import org.jspecify.annotations.NullMarked;
