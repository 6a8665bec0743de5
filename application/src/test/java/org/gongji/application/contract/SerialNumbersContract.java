package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.SerialNumbers;
import org.junit.jupiter.api.Test;

/** {@link SerialNumbers}. */
public abstract class SerialNumbersContract extends PortContract {

  @Test
  void no_number_comes_twice_even_to_many_at_once() {
    var given = new ConcurrentSkipListSet<Long>();
    var unused = ports();

    IntStream.range(0, 200)
        .parallel()
        .forEach(at ->
            assertThat(given.add(committed(() -> ports().serials().next()))).isTrue());

    assertThat(given).hasSize(200).allMatch(number -> number > 0);
  }

  @Test
  void a_number_is_not_given_again_after_its_transaction_was_rolled_back() {
    var given = new ConcurrentSkipListSet<Long>();

    for (var at = 0; at < 5; at++) {
      reject(
          () -> assertThat(given.add(ports().serials().next())).isTrue(),
          OperationCode.BUSY.rejection());
    }

    assertThat(given).doesNotContain(committed(() -> ports().serials().next()));
  }
}
