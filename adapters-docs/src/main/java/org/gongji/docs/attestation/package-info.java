/** Attestations as signed PDF (缴存证明), and what becomes of them in other hands. */
@NullMarked
package org.gongji.docs.attestation;

import org.jspecify.annotations.NullMarked;
