/** Attestations with their files in the database (缴存证明). */
@NullMarked
package org.gongji.persistence.attestation;

import org.jspecify.annotations.NullMarked;
