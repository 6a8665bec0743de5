package org.gongji.application.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.employer.Employers;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings.Opening;
import org.jspecify.annotations.Nullable;

/** A filing's head as it is kept: how it was begun, and what became of it. */
record FilingRow(
    long key,
    Opening opening,
    YearMonth month,
    FilingState state,
    int revision,
    int lastNumber,
    @Nullable Submission submission,
    @Nullable Instant decidedAt) {

  /** Who submitted it and when. */
  record Submission(String by, LocalDate on, Instant at) {}

  static FilingRow begun(long key, Opening opening) {
    return new FilingRow(key, opening, opening.month(), FilingState.DRAFT, 0, 0, null, null);
  }

  /** Changed in its change month or its roster, whose lines were numbered up to some number. */
  FilingRow revised(YearMonth changed, int numbered) {
    return new FilingRow(
        key,
        opening,
        changed,
        state,
        revision + 1,
        Math.max(lastNumber, numbered),
        submission,
        decidedAt);
  }

  FilingRow submitted(Submission by) {
    return new FilingRow(
        key, opening, month, FilingState.SUBMITTED, revision, lastNumber, by, decidedAt);
  }

  /** The first move is the decision. */
  FilingRow moved(FilingState to, Instant at) {
    return new FilingRow(
        key,
        opening,
        month,
        to,
        revision,
        lastNumber,
        submission,
        decidedAt == null ? at : decidedAt);
  }

  Filing filing(Employers.Opening employer, int lines) {
    return new Filing(
        key,
        opening.serial(),
        opening.employerKey(),
        employer.number(),
        employer.name(),
        opening.kind(),
        opening.channel(),
        month,
        state,
        revision,
        lines,
        opening.by(),
        opening.on(),
        opening.at(),
        submission == null ? null : submission.by(),
        submission == null ? null : submission.on(),
        submission == null ? null : submission.at(),
        decidedAt);
  }
}
