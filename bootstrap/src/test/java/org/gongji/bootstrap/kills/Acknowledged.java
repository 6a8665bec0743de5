package org.gongji.bootstrap.kills;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongji.domain.identifier.BusinessSerial;

/** What a node said that it has done to which filing; a line that was cut off says nothing. */
record Acknowledged(int filing, Step step, BusinessSerial serial) {

  private static final Pattern LINE = Pattern.compile("done (\\d+) (\\w+) (\\w+) \\.");

  /** How far a filing has come at least. */
  enum Step {
    IMPORTED,
    SUBMITTED,
    APPROVED
  }

  void say() {
    System.out.println("done " + filing + " " + step + " " + serial.text() + " .");
    System.out.flush();
  }

  static Optional<Acknowledged> of(String line) {
    var matcher = LINE.matcher(line);
    return matcher.matches()
        ? Optional.of(new Acknowledged(
            Integer.parseInt(matcher.group(1)),
            Step.valueOf(matcher.group(2)),
            new BusinessSerial(matcher.group(3))))
        : Optional.empty();
  }
}
