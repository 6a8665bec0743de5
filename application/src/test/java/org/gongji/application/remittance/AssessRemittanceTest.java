package org.gongji.application.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.gongji.application.memory.ManualEmployer;
import org.junit.jupiter.api.Test;

class AssessRemittanceTest {

  @Test
  void the_manuals_employer_comes_to_eleven_persons_and_6100() {
    var hall = ManualEmployer.inMemory();

    var preview = hall.previewRemittance
        .handle(ManualEmployer.OPERATOR, ManualEmployer.NUMBER)
        .orThrow();

    assertThat(preview.month().month()).isEqualTo(YearMonth.of(2022, 4));
    assertThat(preview.month().current().persons()).isEqualTo(11);
    assertThat(preview.month().current().amount()).hasToString("6,100.00");
  }
}
