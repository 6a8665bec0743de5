package org.gongji.persistence.filing;

import org.gongji.domain.filing.Claim.Fact;
import org.gongji.domain.identifier.BusinessSerial;

/** A claim that stands, its month a number that may be 0, and whose it is. */
record ClaimRow(Fact fact, String subject, int monthYyyymm, BusinessSerial serial) {}
