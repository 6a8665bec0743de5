package org.gongji.application.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.decision.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChunksTest {

  private final List<@Nullable Integer> asked = new ArrayList<>();

  @Test
  void each_chunk_goes_on_behind_the_last_row() {
    var rows = new ArrayList<Integer>();

    Chunks.of(behind(5, 2)).orThrow().forEachRemaining(rows::add);

    assertThat(rows).containsExactly(1, 2, 3, 4, 5);
    assertThat(asked).containsExactly(null, 2, 4, 5);
  }

  @Test
  void a_chunk_is_read_when_its_first_row_is_wanted() {
    var chunks = Chunks.of(behind(5, 2)).orThrow();

    assertThat(chunks.next()).isEqualTo(1);
    assertThat(chunks.next()).isEqualTo(2);
    assertThat(asked).hasSize(1);
  }

  @Test
  void without_rows_there_is_nothing_next() {
    var chunks = Chunks.of(behind(0, 2)).orThrow();

    assertThat(chunks.hasNext()).isFalse();
    assertThatThrownBy(chunks::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void the_first_read_may_be_refused() {
    var refused = Chunks.<Integer>of(last -> Decision.reject(OperationCode.NOT_FOUND.rejection()));

    assertThat(refused.rejections()).hasSize(1);
  }

  private Chunks.Reader<Integer> behind(int most, int size) {
    return last -> {
      asked.add(last);
      var from = last == null ? 1 : last + 1;
      return Decision.accept(
          IntStream.rangeClosed(from, Math.min(most, from + size - 1)).boxed().toList());
    };
  }
}
