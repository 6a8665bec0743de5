/** 缴存证明: issued and printed again by whoever is signed in, verified by anybody. */
@NullMarked
package org.gongji.web.attestation;

import org.jspecify.annotations.NullMarked;
