package org.gongji.application.filing.phone;

import java.time.Instant;
import java.util.Optional;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** Links that a phone opens once, and what it then holds; tokens are kept as hashes only. */
public interface PhoneLinks {

  /** How far a link has come. */
  enum Stage {
    /** It can be opened. */
    WAITING,
    /** A phone has opened it and may send files. */
    OPEN,
    /** It came too late, or the phone's time is over. */
    OVER
  }

  /**
   * A link.
   *
   * @param tokenHash SHA-256 of the link's token, hexadecimal
   * @param employerKey whose filing it is for
   * @param employer 单位账号 of the same
   * @param filing the draft it is for
   * @param offeredBy the login of who offered it
   * @param offeredAt the instant of that
   * @param expiresAt from then on it cannot be opened
   * @param usedAt when a phone opened it, null before
   * @param sessionHash SHA-256 of what that phone holds, null before
   * @param sessionEndsAt from then on the phone cannot send files, null before
   */
  record Link(
      String tokenHash,
      long employerKey,
      EmployerNumber employer,
      BusinessSerial filing,
      String offeredBy,
      Instant offeredAt,
      Instant expiresAt,
      @Nullable Instant usedAt,
      @Nullable String sessionHash,
      @Nullable Instant sessionEndsAt) {

    /** How far it has come at an instant. */
    public Stage stage(Instant now) {
      var ends = sessionEndsAt;
      if (ends != null) {
        return now.isBefore(ends) ? Stage.OPEN : Stage.OVER;
      }
      return now.isBefore(expiresAt) ? Stage.WAITING : Stage.OVER;
    }
  }

  /** Keeps a link that nobody has opened. */
  void offer(Link link);

  /** A link by its token's hash. */
  Optional<Link> find(String tokenHash);

  /** The link of what a phone holds. */
  Optional<Link> ofSession(String sessionHash);

  /** The link that was last offered for a filing. */
  Optional<Link> newest(long employerKey, BusinessSerial filing);

  /**
   * Opens a link for one phone.
   *
   * @return false when another phone has opened it, or there is none
   */
  boolean open(String tokenHash, Instant at, String sessionHash, Instant sessionEndsAt);

  /** Removes the links that were over before then. */
  void forget(Instant overBefore);
}
