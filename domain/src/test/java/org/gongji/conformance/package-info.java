/**
 * The conformance kit (一致性验证): runs rule cases as JUnit tests, ours against a city's own
 * implementation, or a city's own cases against its own pack. Published as the jar of the domain
 * with the classifier {@code conformance}; who uses it adds JUnit Jupiter and Commons CSV.
 */
@NullMarked
@CheckReturnValue
package org.gongji.conformance;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
