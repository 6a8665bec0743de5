package cn.example.yunhu;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongji.domain.adjustment.BaseAdjustment;
import org.gongji.domain.backpay.BackPayment;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.batch.Batch;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionQuestion;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Step;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.evidence.EvidenceCheck;
import org.gongji.domain.filing.Approval;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.filing.Submission;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.identifier.IdentifierKind;
import org.gongji.domain.ledger.AllocationPlan;
import org.gongji.domain.ledger.Payable;
import org.gongji.domain.money.CapitalAmount;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.Question;
import org.gongji.domain.remittance.EmployerStatus;
import org.gongji.domain.remittance.RemittancePeriod;
import org.gongji.domain.rulebook.IdentifierQuestion;
import org.gongji.domain.rulebook.PackCheck;
import org.gongji.domain.rulebook.RejectionTexts;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.domain.sealing.Seal;
import org.gongji.domain.sealing.Unseal;
import org.gongji.domain.transfer.Transfer;

/** Asks each rule of 云湖市, each in a line or two, and prints what it answers. */
public final class AskEveryRule {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
  private static final Base BASE = Base.ofYuan(4_070);
  private static final RateScheme RATES = RateScheme.ofPercent(12, 12);
  private static final RoundingPrecision YUAN = RoundingPrecision.YUAN_HALF_UP;
  private static final ChangeMonth CHANGE = new ChangeMonth(DECEMBER, NOVEMBER, TODAY);

  private static final Rulebook RULES = Rulebook.of(YunhuPack.pack());
  private static final RejectionTexts TEXTS = RejectionTexts.chinese();
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private AskEveryRule() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    OUT.println(RULES.pack().city() + "，政策包 " + RULES.pack().hash().substring(0, 12));
    PackCheck.of(RULES.pack()).forEach(mistake -> OUT.println("政策包有误：" + mistake.message()));

    ask(new ContributionQuestion(BASE, RATES, YUAN, NOVEMBER));
    ask(new ContributionQuestion(Base.ofYuan(2_299), RateScheme.ofPercent(4, 12), YUAN, NOVEMBER));
    ask(adjusted(5_290, CHANGE));
    ask(adjusted(5_500, CHANGE));
    ask(backPayment("法院判决", OCTOBER));
    ask(backPayment("补贴", DECEMBER));
    ask(new Batch(FilingKind.SEAL, List.of("张三", "李四", "王五", "赵六"), TODAY));
    ask(new Seal(AccountState.NORMAL, "离职封存", CHANGE));
    ask(new Unseal(AccountState.NORMAL, "正常上班启封", BASE, CHANGE));
    ask(new Enrolment(newcomer(), contribution(), null, null, false, TODAY));
    ask(new Transfer(route(), AccountStatus.NORMAL, "工作调动", contribution(), CHANGE, NOVEMBER));
    ask(new RemittancePeriod(EmployerStatus.NORMAL, OCTOBER, NOVEMBER, DECEMBER, TODAY));
    ask(evidence("OPERATOR_ID", "LIVE_PHOTO"));
    ask(new IdentifierQuestion(IdentifierKind.RESIDENT_ID, "11010519491231002X", TODAY));
    ask(new IdentifierQuestion(IdentifierKind.CREDIT_CODE, "91350100M000100Y44", TODAY));
    ask(new Submission(claims(), Map.of(claims().get(0), serial(7)), TODAY));
    ask(new Approval<>(NOVEMBER, DECEMBER, month -> adjusted(5_290, CHANGE.from(month))));
    ask(new ContributionQuestion(BASE, RATES, YUAN, YearMonth.of(2015, 12)));

    var plan = allocated();
    OUT.println("R10 分配入账：付清 " + plan.paid().size() + " 笔，余 " + plan.surplus());
    OUT.println("R12 大写金额：" + CapitalAmount.of(Money.parse("147,084.83")));
    OUT.println();
    OUT.println(RULES.explain(adjusted(5_500, CHANGE)));
  }

  /** The whole of it: accepted with what follows, or refused with every reason and its clause. */
  private static <T> void ask(Question<T> question) {
    OUT.println(question.rule() + " " + question.rule().chineseName());
    RULES
        .ask(question)
        .fold(
            result -> question.outcome(result).stream().map(Step::toString),
            rejections -> rejections.stream().map(each -> refused(each, question.date())))
        .forEach(line -> OUT.println("  " + line));
  }

  private static String refused(Rejection rejection, LocalDate date) {
    var clause = RULES.citation(rejection, date).map(cited -> "（" + cited + "）").orElse("");
    return TEXTS.step(rejection) + clause;
  }

  private static BaseAdjustment adjusted(long proposedYuan, ChangeMonth change) {
    return new BaseAdjustment(
        Channel.WEB_HALL, AccountState.NORMAL, BASE, Base.ofYuan(proposedYuan), List.of(), change);
  }

  private static BackPayment backPayment(String reason, YearMonth to) {
    return new BackPayment(
        Channel.WEB_HALL,
        AccountState.NORMAL,
        reason,
        new MonthPeriod(YearMonth.of(2026, 9), to),
        List.of(),
        Money.ofYuan(1_954),
        RATES,
        TODAY);
  }

  private static ContributionQuestion contribution() {
    return new ContributionQuestion(BASE, RATES, YUAN, DECEMBER);
  }

  private static Enrolment.Person newcomer() {
    return new Enrolment.Person(
        "张三", CertificateType.RESIDENT_ID, "11010519491231002X", null, null, "13800138000");
  }

  private static Transfer.Route route() {
    var from = new EmployerNumber("01010777");
    return new Transfer.Route(from, new EmployerNumber("01010888"), from);
  }

  private static EvidenceCheck evidence(String... present) {
    var person = new EvidenceCheck.Person("RESIGNED", false);
    return new EvidenceCheck(
        FilingKind.SEAL, Channel.WEB_HALL, Set.of(person), false, Set.of(present), TODAY);
  }

  private static List<Claim> claims() {
    return List.of(Claim.of(FilingKind.SEAL, "0101077700001"));
  }

  private static BusinessSerial serial(long sequence) {
    return BusinessSerial.of(TODAY, "01", sequence);
  }

  private static AllocationPlan allocated() {
    var owed = new Payable(serial(1), Payable.Queue.ASSESSMENT, Money.ofYuan(6_100));
    return AllocationPlan.of(Money.ofYuan(10_000), List.of(owed), Set.of());
  }
}
