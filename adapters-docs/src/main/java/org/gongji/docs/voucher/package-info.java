/** Slips with which money is paid (凭条), as PDF. */
@NullMarked
package org.gongji.docs.voucher;

import org.jspecify.annotations.NullMarked;
