package org.gongji.bootstrap.bench;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.filing.ListFilings;
import org.gongji.application.ledger.EmployerBooks.Details;
import org.gongji.application.ledger.FlowKind;
import org.gongji.application.ledger.ListFlow;
import org.gongji.application.ledger.ShowBooks;
import org.gongji.application.ledger.ShowFlow;
import org.gongji.application.listing.Period;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Transactions;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowHome;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * Asks what the query pages ask of a database that {@link FillDatabase} filled, through the use cases
 * and then the very same statements with the same values by bare JDBC; medians in one run.
 */
public final class BenchQueries {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final Page.Wanted FIRST_PAGE = new Page.Wanted(1, 10);

  private final ShowEmployer showEmployer;
  private final ShowHome showHome;
  private final ListContributors contributors;
  private final ListFilings filings;
  private final ShowBooks books;
  private final ListFlow flow;
  private final ShowFlow postings;
  private final Transactions transactions;
  private final BusinessCalendar calendar;

  @Inject
  BenchQueries(
      ShowEmployer showEmployer,
      ShowHome showHome,
      ListContributors contributors,
      ListFilings filings,
      ShowBooks books,
      ListFlow flow,
      ShowFlow postings,
      Transactions transactions,
      BusinessCalendar calendar) {
    this.showEmployer = showEmployer;
    this.showHome = showHome;
    this.contributors = contributors;
    this.filings = filings;
    this.books = books;
    this.flow = flow;
    this.postings = postings;
    this.transactions = transactions;
    this.calendar = calendar;
  }

  @FunctionalInterface
  private interface Query {
    Decision<?> ask();
  }

  /**
   * Measures and prints a table.
   *
   * @param statements through which this node's database is reached
   * @param connection to the same database, for the baseline
   * @param rounds how often each is asked, after three to warm up
   */
  public void handle(
      CapturedStatements statements, Connection connection, int rounds, PrintWriter out)
      throws SQLException {
    out.println("query                              statements   hall ms   JDBC ms   ratio");
    for (var query : queries().entrySet()) {
      Runnable work = () -> require(query.getValue().ask());
      var sent = statements.of(work);
      var ours = new Timings();
      var bare = new Timings();
      for (var round = 0; round < Timings.WARM_UP_ROUNDS + rounds; round++) {
        ours.time(work::run);
        bare.time(() -> {
          for (var statement : sent) {
            statement.ask(connection);
          }
        });
      }
      out.printf(
          "%-34s %10d %9.2f %9.2f %7.2f%n",
          query.getKey(),
          sent.size(),
          ours.median() / NANOS_PER_MILLI,
          bare.median() / NANOS_PER_MILLI,
          (double) ours.median() / bare.median());
      out.flush();
    }
  }

  private Map<String, Query> queries() {
    var queries = new LinkedHashMap<String, Query>();
    add(queries, "usual", FillDatabase.number(7));
    add(queries, "large", FillDatabase.LARGE);
    queries.put("filings, queue", () -> filings.queue(Actor.SYSTEM, null, FIRST_PAGE));
    return queries;
  }

  private void add(Map<String, Query> queries, String size, EmployerNumber number) {
    var actor = Actor.SYSTEM;
    var today = transactions.read(calendar::today);
    var year = new Period(today.minusYears(1), today);
    var all = listed(number, "", FIRST_PAGE).orThrow().contributors();
    var middle = all.rows().get(all.rows().size() / 2);
    var lastPage = new Page.Wanted((int) all.pages(), 10);
    queries.put(size + ": strip", () -> showEmployer.handle(actor, number));
    queries.put(size + ": home", () -> showHome.handle(actor, number, new Page.Wanted(1, 5)));
    queries.put(size + ": contributors, first page", () -> listed(number, "", FIRST_PAGE));
    queries.put(size + ": contributors, last page", () -> listed(number, "", lastPage));
    queries.put(
        size + ": contributors by number",
        () -> listed(number, middle.number().text(), FIRST_PAGE));
    queries.put(size + ": contributors by name", () -> listed(number, middle.name(), FIRST_PAGE));
    queries.put(size + ": contributors by initials", () -> listed(number, "jz", FIRST_PAGE));
    queries.put(size + ": books", () -> books.handle(actor, number, year));
    queries.put(size + ": flow", () -> flow.handle(actor, booked(number, year), FIRST_PAGE));
    var serial = flow.handle(actor, booked(number, year), FIRST_PAGE)
        .orThrow()
        .rows()
        .get(0)
        .serial();
    queries.put(size + ": flow details", () -> parts(number, serial, FIRST_PAGE));
    var parts = parts(number, serial, FIRST_PAGE).orThrow().parts();
    var last = (int) parts.pages();
    queries.put(
        size + ": flow details, last page", () -> parts(number, serial, new Page.Wanted(last, 10)));
    queries.put(
        size + ": filings",
        () -> filings.handle(actor, number, ListFilings.List.DONE, null, FIRST_PAGE));
  }

  private static ListFlow.Query booked(EmployerNumber number, Period year) {
    return new ListFlow.Query(number, year, FlowKind.REMITTANCE);
  }

  private Decision<ListContributors.Result> listed(
      EmployerNumber number, String search, Page.Wanted wanted) {
    return contributors.handle(
        Actor.SYSTEM, new ListContributors.Query(number, search, null), wanted);
  }

  private Decision<Details> parts(
      EmployerNumber number, BusinessSerial serial, Page.Wanted wanted) {
    return postings.handle(Actor.SYSTEM, new ShowFlow.Query(number, serial), wanted);
  }

  private static void require(Decision<?> decision) {
    if (!decision.rejections().isEmpty()) {
      throw new IllegalStateException(decision.rejections().toString());
    }
  }
}
