package org.gongji.web.bank;

import java.util.List;
import java.util.UUID;
import org.gongji.application.bank.ListDeposits.Counter;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form.FieldError;

/**
 * 柜台: what waits for review.
 *
 * @param title the page's title
 * @param counter what waits, and what was done lately
 * @param reviewed the serial that was just reviewed, empty for none
 * @param errors why something was not done
 * @param sought the employer that was looked for and not found, empty for none
 */
public record CounterView(
    String title, Counter counter, String reviewed, List<FieldError> errors, String sought)
    implements View {

  /** A key for the form of one row. */
  public String key() {
    return UUID.randomUUID().toString();
  }
}
