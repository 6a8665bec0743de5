/** Attestations of what is contributed (缴存证明): issued, signed, printed again and verified. */
@NullMarked
@CheckReturnValue
package org.gongji.application.attestation;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
