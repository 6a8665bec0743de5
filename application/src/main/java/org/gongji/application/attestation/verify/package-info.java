/** Verifying attestations (缴存证明验证), by anybody and without signing in. */
@NullMarked
@CheckReturnValue
package org.gongji.application.attestation.verify;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
