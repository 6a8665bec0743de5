package org.gongji.bootstrap.documentation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.docs.policy.PolicyFile;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.filing.Submission;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.ledger.AllocationPlan;
import org.gongji.domain.ledger.Payable;
import org.gongji.domain.money.Money;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;

/** One decision of each rule, step by step. */
final class RuleExamples {

  private static final LocalDate DAY = LocalDate.of(2022, 4, 7);
  private static final String OFFICE = "01";
  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());

  private final CaseFiles files;

  RuleExamples(CaseFiles files) {
    this.files = files;
  }

  Optional<String> of(RuleFragment fragment) {
    return switch (fragment.name()) {
      case "R10" -> Optional.of(allocation());
      case "R13" -> Optional.of(submission());
      default -> fragment.example().map(this::explained);
    };
  }

  private String explained(String example) {
    var file = RuleFragment.before(example);
    var written = files.named(file, RuleFragment.after(example));
    return CaseRules.of(written).explain(rulebookOf(file), written).toString();
  }

  private static Rulebook rulebookOf(String file) {
    return file.startsWith("binhai/") ? Rulebook.of(PolicyFile.shipped("binhai")) : HULUDAO;
  }

  /** The second month does not fit, and does not hold up the back payment. */
  private static String allocation() {
    var unallocated = Money.ofYuan(7_000);
    var waiting = List.of(
        new Payable(serial(1), Payable.Queue.ASSESSMENT, Money.ofYuan(6_100)),
        new Payable(serial(2), Payable.Queue.ASSESSMENT, Money.ofYuan(6_100)),
        new Payable(serial(3), Payable.Queue.BACK_PAYMENT, Money.ofYuan(800)));
    var plan = AllocationPlan.of(unallocated, waiting, Set.of());
    return Stream.of(
            Stream.of("未分配金额 " + unallocated),
            waiting.stream().map(each -> described(each, plan.paid().contains(each))),
            Stream.of("剩余 " + plan.surplus()))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String described(Payable payable, boolean paid) {
    var kind = payable.queue() == Payable.Queue.ASSESSMENT ? "汇缴" : "补缴";
    return kind + " " + payable.serial() + " " + payable.due() + (paid ? " → 分配" : " → 等待");
  }

  private static String submission() {
    var account = "0101077701";
    var adjustment = Claim.of(FilingKind.BASE_ADJUSTMENT, account);
    var months = Claim.ofMonths(account, YearMonth.of(2022, 1), YearMonth.of(2022, 2));
    var claims = Stream.concat(months.stream(), Stream.of(adjustment)).toList();
    return HULUDAO
        .explain(new Submission(claims, Map.of(adjustment, serial(1)), DAY))
        .toString();
  }

  private static BusinessSerial serial(long sequence) {
    return BusinessSerial.of(DAY, OFFICE, sequence);
  }
}
