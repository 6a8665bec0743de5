package org.gongji.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Order;
import org.gongji.application.contributor.Contributors.Search;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.employer.Employers;
import org.gongji.application.filing.ListFilings;
import org.gongji.application.ledger.EmployerBooks;
import org.gongji.application.ledger.FlowKind;
import org.gongji.application.ledger.ListFlow;
import org.gongji.application.ledger.ShowFlow;
import org.gongji.application.listing.Period;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.operation.Page;
import org.gongji.application.remittance.PreviewRemittance;
import org.gongji.application.remittance.ShowAssessment;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.persistence.bench.GeneratedBooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the pages ask PostgreSQL leads to its rows by an index, whatever else the tables hold. */
class QueryPlansTest {

  /** Of 240,000 terms and as many entries. */
  private static final int EMPLOYERS = 2_000;

  private static final int PERSONS = 20;
  private static final int MONTHS = 6;
  private static final YearMonth FIRST = YearMonth.of(2022, 1);
  private static final EmployerNumber NUMBER = number(1_000);
  private static final Page.Wanted PAGE = new Page.Wanted(1, 10);
  private static final Pattern LARGE =
      Pattern.compile("Seq Scan on (account|account_standing|account_terms"
          + "|ledger_account|ledger_entry|posting|posting_summary|remittance_line|remittance_month"
          + "|assessment|deposit|message|filing|filing_line)\\b");

  @Test
  void no_query_of_a_page_reads_a_large_table_from_end_to_end() throws SQLException {
    var statements = new ExplainedStatements();
    try (var pool = Vendor.POSTGRESQL.pool();
        var hall = PersistentHall.over(Database.over(statements.watch(pool)))) {
      fill(hall);
      analyze(hall);

      statements.watchFromNow();
      pages(hall);

      assertThat(statements.plans()).hasSizeGreaterThan(30);
      assertThat(statements.plans())
          .allSatisfy((sql, plan) ->
              assertThat(LARGE.matcher(plan).find()).as("%s%n%s", sql, plan).isFalse());
    }
  }

  private static void pages(PersistentHall hall) {
    var actor = Actor.SYSTEM;
    assertThat(hall.showEmployer.handle(actor, NUMBER).orThrow().contributing()).isEqualTo(PERSONS);
    assertThat(hall.showHome.handle(actor, NUMBER, PAGE).orThrow().messages().total())
        .isEqualTo(2 * MONTHS);
    contributors(hall, "", null, 1);
    contributors(hall, "", AccountStatus.NORMAL, 2);
    contributors(hall, account(1_000 * PERSONS + 7).text(), null, 1);
    contributors(hall, "职工2000", null, 1);
    contributors(hall, "zg", null, 2);
    for (var by : Order.values()) {
      sorted(hall, new Sort(by, false));
      sorted(hall, new Sort(by, true));
    }
    assertThat(hall.listWaiting.handle(actor, NUMBER).orThrow()).isEmpty();
    books(hall, actor);
    for (var list : EnumSet.allOf(ListFilings.List.class)) {
      assertThat(hall.listFilings.handle(actor, NUMBER, list, null, PAGE).rejections())
          .isEmpty();
    }
    assertThat(hall.listFilings.queue(actor, null, PAGE).orThrow().total())
        .isEqualTo(EMPLOYERS / 40 * MONTHS);
    assertThat(hall.listDeposits.handle(actor).orThrow().waiting()).isEmpty();
    assertThat(hall.listUnallocatedAssessments.handle(actor, NUMBER).orThrow()).isEmpty();
    assertThat(hall.previewRemittance
            .handle(actor, PreviewRemittance.Query.due(NUMBER))
            .rejections())
        .isEmpty();
  }

  private static void books(PersistentHall hall, Actor actor) {
    var year = Period.yearTo(LocalDate.of(2022, 7, 1));
    assertThat(hall.showBooks.handle(actor, NUMBER, year).orThrow().increase().isPositive())
        .isTrue();
    var all = new ListFlow.Query(NUMBER, year, null);
    assertThat(hall.listFlow.handle(actor, all, PAGE).orThrow().total()).isEqualTo(2 * MONTHS);
    var remitted = hall.listFlow
        .handle(actor, new ListFlow.Query(NUMBER, year, FlowKind.REMITTANCE), PAGE)
        .orThrow();
    var serial = remitted.rows().get(0).serial();
    assertThat(hall.walkFlow.handle(actor, all, serial, 5).orThrow()).hasSize(5);
    var posting = new ShowFlow.Query(NUMBER, serial);
    var first = hall.showFlow.handle(actor, posting, PAGE).orThrow().parts().rows();
    var last = new EmployerBooks.PartKey(first.get(9).account(), first.get(9).month());
    assertThat(hall.walkParts.handle(actor, posting, last, 10).orThrow())
        .hasSize(10)
        .doesNotContainAnyElementsOf(first);
    var assessment = new ShowAssessment.Query(NUMBER, serial);
    assertThat(
            hall.showAssessment.lines(actor, assessment, PAGE).orThrow().rows().total())
        .isEqualTo(PERSONS);
    assertThat(hall.showAssessment.movements(actor, assessment, PAGE).rejections())
        .isEmpty();
  }

  private static void contributors(
      PersistentHall hall, String search, @Nullable AccountStatus status, int page) {
    assertThat(hall.listContributors
            .handle(
                Actor.SYSTEM,
                new ListContributors.Query(NUMBER, search, status),
                new Page.Wanted(page, 10))
            .orThrow()
            .contributors()
            .rows())
        .isNotEmpty();
  }

  private static void sorted(PersistentHall hall, Sort sort) {
    var query = new ListContributors.Query(NUMBER, Search.ALL, sort, null);
    assertThat(hall.listContributors
            .handle(Actor.SYSTEM, query, PAGE)
            .orThrow()
            .contributors()
            .rows())
        .hasSize(10);
  }

  private static void fill(PersistentHall hall) throws SQLException {
    hall.turnTo(LocalDate.of(2022, 1, 1));
    hall.changed(() -> {
      for (var at = 0; at < EMPLOYERS; at++) {
        hall.ports.employers().open(employer(number(at)));
        var employer = hall.ports.employers().find(number(at)).orElseThrow().key();
        hall.ports.contributors().open(employer, people(at * PERSONS));
      }
    });
    hall.changed(() -> books(hall));
    hall.turnTo(LocalDate.of(2022, 7, 1));
  }

  private static Employers.Opening employer(EmployerNumber number) {
    return new Employers.Opening(
        number,
        "单位" + number,
        "12211400465100677M",
        RateScheme.ofPercent(10, 10),
        RoundingPrecision.YUAN_HALF_UP,
        "102",
        "王芳",
        "13040004555",
        FIRST.atDay(1),
        FIRST);
  }

  private static void books(PersistentHall hall) {
    try {
      new GeneratedBooks(hall.database.connection(), ManualEmployer.BANK_ACCOUNT)
          .months(FIRST, MONTHS, 1);
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  private static void analyze(PersistentHall hall) {
    assertThat(hall.read(() -> hall.ports.ledger().verify())).isEmpty();
    assertThat(hall.tamper("analyze")).isNotNegative();
  }

  private static List<Contributors.Opening> people(int first) {
    return IntStream.range(first, first + PERSONS)
        .mapToObj(at -> new Contributors.Opening(
            account(at),
            "职工" + at,
            "2114%014d".formatted(at),
            "13800000000",
            FIRST.atDay(1),
            new Contributors.Terms(
                FIRST, AccountStatus.NORMAL, Standing.ENROLLED, 3_000 + at % 500, 1_000, 1_000)))
        .toList();
  }

  private static AccountNumber account(int at) {
    return new AccountNumber("3%011d".formatted(at));
  }

  private static EmployerNumber number(int at) {
    return new EmployerNumber("0101%04d".formatted(at));
  }
}
