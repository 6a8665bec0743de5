package org.gongji.domain.sealing;

import org.gongji.domain.contribution.change.Reason;

/**
 * A reason for sealing and where it leaves the account (封存原因、去向).
 *
 * @param reason the city's code and name
 * @param toCentral whether the account moves to the central sealed account (集中封存户)
 */
public record SealReason(Reason reason, boolean toCentral) {}
