package org.gongji.application.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.remittance.movement.Standing;
import org.junit.jupiter.api.Test;

class PayloadTest {

  public record Words(List<String> words) {}

  @Test
  void equal_commands_have_one_fingerprint() {
    assertThat(Payload.hash(opening(3_000, "13000001000")))
        .isEqualTo(Payload.hash(opening(3_000, "13000001000")))
        .hasSize(64);
  }

  @Test
  void what_logs_leave_out_is_compared_all_the_same() {
    assertThat(Payload.hash(opening(3_000, "13000001000")))
        .isNotEqualTo(Payload.hash(opening(3_000, "13000001001")))
        .isNotEqualTo(Payload.hash(opening(3_001, "13000001000")));
  }

  @Test
  void words_do_not_run_into_each_other() {
    assertThat(Payload.hash(new Words(List.of("ab", "c"))))
        .isNotEqualTo(Payload.hash(new Words(List.of("a", "bc"))))
        .isNotEqualTo(Payload.hash(new Words(List.of("ab;1:c"))));
  }

  private static OpenAccounts.Command opening(long baseYuan, String mobile) {
    var terms = new Contributors.Terms(
        YearMonth.of(2022, 4), AccountStatus.NORMAL, Standing.ENROLLED, baseYuan, 1_000, 1_000);
    return new OpenAccounts.Command(
        new EmployerNumber("01010777"),
        List.of(new Contributors.Opening(
            new AccountNumber("390001000017"),
            "王芳",
            "211402198501110031",
            mobile,
            LocalDate.of(2022, 4, 1),
            terms)));
  }
}
