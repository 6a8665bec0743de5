@NullMarked
package org.gongji.docs.attestation;

import org.jspecify.annotations.NullMarked;
