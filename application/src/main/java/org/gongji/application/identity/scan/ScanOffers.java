package org.gongji.application.identity.scan;

import java.time.Instant;
import java.util.Optional;
import org.gongji.application.identity.Origin;
import org.jspecify.annotations.Nullable;

/** Codes that computers show to be scanned; what opens anything is kept as hashes only. */
public interface ScanOffers {

  /** How far it has come. */
  enum Stage {
    /** Nobody has scanned it. */
    WAITING,
    /** A phone looks at it. */
    SEEN,
    /** A phone's user lets the computer in. */
    CONFIRMED,
    /** A phone's user does not. */
    DENIED
  }

  /**
   * A code on a computer's screen.
   *
   * @param codeHash SHA-256 of what the code says, hexadecimal
   * @param holderHash the same of what only the computer's browser holds
   * @param origin where the computer is
   * @param digits 核对数字: what both screens show, so that nobody confirms another computer
   * @param offeredAt when it was shown
   * @param expiresAt until when it may be scanned, confirmed and entered by
   * @param stage how far it has come
   * @param userKey who confirmed or denied it, null before
   */
  record Offer(
      String codeHash,
      String holderHash,
      Origin origin,
      String digits,
      Instant offeredAt,
      Instant expiresAt,
      Stage stage,
      @Nullable Long userKey) {

    /** Whether it may still be used. */
    public boolean runs(Instant now) {
      return expiresAt.isAfter(now);
    }
  }

  /** Keeps a new one. */
  void offer(Offer offer);

  /** By what the code says. */
  Optional<Offer> byCode(String codeHash);

  /** By what the browser holds. */
  Optional<Offer> byHolder(String holderHash);

  /** A phone looks at it, unless it was answered. */
  void seen(String codeHash);

  /** Answers it; of two answers the first counts, and the second hears false. */
  boolean answer(String codeHash, Stage answer, long userKey);

  /** Removes it; of two who want that, one hears true. */
  boolean take(String holderHash);

  /** How many were offered to an address since then. */
  int offered(String address, Instant since);

  /** Removes those that expired before then. */
  void forget(Instant expiredBefore);
}
