package org.gongji.domain.decision;

/**
 * The stable name of one way to be refused (拒绝代码), such as {@code BASE_BELOW_FLOOR}.
 *
 * <p>Each capability has an enum of its own; one total order of all codes and the masks between
 * them are the rulebook's. A code never changes its meaning once published.
 */
public interface RejectionCode {

  /**
   * The code as it stands in case files, texts and interfaces.
   *
   * @return upper-case letters and underscores
   */
  String name();

  /**
   * A rejection with this code and no figures yet.
   *
   * @return the rejection
   */
  default Rejection rejection() {
    return Rejection.of(this);
  }

  /**
   * A rejection with this code and the value that offends.
   *
   * @param value what was given
   * @return the rejection
   */
  default Rejection of(Figure value) {
    return rejection().with(Rejection.VALUE, value);
  }

  /**
   * A rejection with this code, the value that offends and the limit it misses.
   *
   * @param value what was given
   * @param limit what would have been accepted
   * @return the rejection
   */
  default Rejection of(Figure value, Figure limit) {
    return of(value).with(Rejection.LIMIT, limit);
  }
}
