package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.gongji.application.contributor.AccountNumbers;
import org.gongji.application.operation.OperationCode;
import org.junit.jupiter.api.Test;

/** {@link AccountNumbers}. */
public abstract class AccountNumbersContract extends PortContract {

  @Test
  void no_number_comes_twice_even_to_many_at_once() {
    var given = new ConcurrentSkipListSet<Long>();
    var unused = ports();

    IntStream.range(0, 200)
        .parallel()
        .forEach(at -> assertThat(given.add(next())).isTrue());

    assertThat(given).hasSize(200).allMatch(number -> number > 0);
  }

  @Test
  void a_number_is_not_given_again_after_its_transaction_was_rolled_back() {
    var given = new ConcurrentSkipListSet<Long>();

    for (var at = 0; at < 5; at++) {
      reject(
          () -> assertThat(given.add(ports().accountNumbers().next())).isTrue(),
          OperationCode.BUSY.rejection());
    }

    assertThat(given).doesNotContain(next());
  }

  @Test
  void a_number_is_written_in_the_citys_form() {
    var number = committed(() -> ports().accountNumbers().next("\\d{12}"));

    assertThat(number.text()).matches("9\\d{11}").endsWith(Long.toString(next() - 1));
  }

  @Test
  void a_form_that_no_number_fits_is_a_bug() {
    assertThatThrownBy(() -> commit(() -> {
          var unused = ports().accountNumbers().next("[A-Z]+");
        }))
        .isInstanceOf(IllegalStateException.class);
  }

  private long next() {
    return committed(() -> ports().accountNumbers().next());
  }
}
