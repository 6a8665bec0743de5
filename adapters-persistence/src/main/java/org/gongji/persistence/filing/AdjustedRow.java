package org.gongji.persistence.filing;

import java.time.LocalDate;
import org.gongji.domain.identifier.AccountNumber;

/** When an account's base adjustment was submitted. */
record AdjustedRow(AccountNumber accountNumber, LocalDate submittedOn) {}
