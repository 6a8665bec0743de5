/** Filing and taking seals and unseals, and moving the resigned to the central sealed account (封存、启封、集中封存户). */
@NullMarked
@CheckReturnValue
package org.gongji.application.sealing;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
