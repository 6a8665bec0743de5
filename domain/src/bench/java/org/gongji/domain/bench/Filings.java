package org.gongji.domain.bench;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A table of filings in which every code of R1 and R2 stands, alone and beside others. */
final class Filings {

  private static final long CURRENT = 4_000;

  private static final List<YearMonth> BUSINESS =
      List.of(YearMonth.of(2020, 6), YearMonth.of(2022, 4), YearMonth.of(2025, 12));

  private Filings() {}

  static List<Filing> all() {
    var filings = new ArrayList<Filing>();
    for (var business : BUSINESS) {
      for (var base : List.of(-1L, 0L, 1_199L, 1_979L, 3_200L, CURRENT, 4_800L, 4_801L, 20_601L)) {
        for (var flags = 0; flags < 8; flags++) {
          for (var ahead = -1; ahead <= 2; ahead++) {
            for (var rate : List.of(400, 500, 1_200, 1_300)) {
              filings.add(of(business, base, flags, ahead, rate));
            }
          }
        }
      }
    }
    return filings;
  }

  private static Filing of(YearMonth business, long base, int flags, int ahead, int rate) {
    return new Filing(
        (flags & 1) == 0,
        (flags & 2) == 0,
        (flags & 2) == 0 || ahead > 0,
        CURRENT,
        base,
        rate,
        1_000,
        (flags & 4) == 0 ? business.getYear() - 1 : business.getYear(),
        business.plusMonths(ahead),
        business.minusMonths(1),
        business);
  }
}
