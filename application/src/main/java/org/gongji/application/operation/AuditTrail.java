package org.gongji.application.operation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who did what, when, to whom (审计记录); appended within the operation's own transaction. */
public interface AuditTrail {

  /**
   * One line of the trail.
   *
   * @param at the instant
   * @param businessDate 业务日期
   * @param actor the login of who did it
   * @param operation the operation's name
   * @param subject the employer account number or other number it was done to
   * @param detail the command and the answer as text, sensitive values masked
   * @param policyHash the pack that governed it
   */
  record Line(
      Instant at,
      LocalDate businessDate,
      String actor,
      String operation,
      String subject,
      String detail,
      String policyHash) {}

  /**
   * A line where it stands.
   *
   * @param place behind which older lines follow
   * @param line the line
   */
  record Kept(Place place, Line line) {}

  /**
   * Where a line stands in the trail.
   *
   * @param at the line's instant
   * @param key tells lines of one instant apart
   */
  record Place(Instant at, long key) {

    /** Before every line. */
    public static final Place NEWEST =
        new Place(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    /**
     * Reads what {@link #text} writes.
     *
     * @throws java.time.DateTimeException when there is no instant in it
     * @throws IllegalArgumentException when it is no place otherwise
     */
    public static Place of(String text) {
      var parts = text.split("_", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("Not a place in the trail: " + text);
      }
      return new Place(Instant.parse(parts[0]), Long.parseLong(parts[1]));
    }

    /** The place as it stands in addresses. */
    public String text() {
      return at + "_" + key;
    }
  }

  /**
   * Which lines are looked for.
   *
   * @param actor only by this login, empty for all
   * @param operation only of this name, empty for all
   * @param subject only of this employer or other number, empty for all
   * @param from the first business date
   * @param to the last business date
   */
  record Search(String actor, String operation, String subject, LocalDate from, LocalDate to) {}

  /** At most so many lines behind a place, the newest first. */
  List<Kept> list(Search search, Place behind, int most);

  /** Appends a line. */
  void append(Line line);

  /** Seals up to that many unsealed lines into the chain; answers how many. */
  int seal(int most);
}
