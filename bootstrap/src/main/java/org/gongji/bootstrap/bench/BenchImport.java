package org.gongji.bootstrap.bench;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.filing.draft.DiscardDraft;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.application.filing.sheet.RosterSheets;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * Imports a workbook of base adjustments in turn through the hall and by bare JDBC, into the same
 * database in the same run, and throws away what was imported; medians of the rounds after the
 * warm-up.
 */
public final class BenchImport {

  private static final EmployerNumber NUMBER = new EmployerNumber("40000001");
  private static final Actor OPERATOR =
      new Actor("bench-operator", "基准", Role.OPERATOR, Set.of(Grant.main(NUMBER)));

  private final LargeEmployer employer;
  private final RosterSheets sheets;
  private final ImportRoster importRoster;
  private final DiscardDraft discard;

  @Inject
  BenchImport(
      LargeEmployer employer,
      RosterSheets sheets,
      ImportRoster importRoster,
      DiscardDraft discard) {
    this.employer = employer;
    this.sheets = sheets;
    this.importRoster = importRoster;
    this.discard = discard;
  }

  /**
   * Measures and prints a table.
   *
   * @param connection to the same database, for the baseline
   * @param rows how many rows the workbook has
   * @param rounds how many imports are measured, after three to warm up
   * @param out where the table goes
   */
  public void handle(Connection connection, int rows, int rounds, PrintWriter out)
      throws IOException, SQLException {
    employer.open(NUMBER, 0, rows);
    var workbook = AdjustmentSheet.of(sheets, LargeEmployer.people(0, rows));
    var sha256 = importRoster.keep(OPERATOR, NUMBER, workbook).orThrow();
    var raw = new RawImport(connection, sheets, NUMBER);
    var ours = new Timings();
    var theirs = new Timings();
    var reading = new Timings();
    for (var round = 0; round < Timings.WARM_UP_ROUNDS + rounds; round++) {
      discard(ours.answer(() -> imported(sha256, rows)));
      raw.discard(theirs.answer(() -> raw.handle(workbook)), rows);
      reading.time(() ->
          require(sheets.read(FilingKind.BASE_ADJUSTMENT, workbook).orThrow().size() == rows));
    }
    report(rows, ours, theirs, reading, out);
  }

  private BusinessSerial imported(String workbook, int rows) {
    var command = new ImportRoster.Command(
        NUMBER, FilingKind.BASE_ADJUSTMENT, null, workbook, ImportRoster.Mode.ALL, false);
    var imported = importRoster.handle(Request.of(OPERATOR, command)).orThrow();
    require(imported.rows() == rows);
    return imported.filings().get(0);
  }

  private void discard(BusinessSerial serial) {
    var command = new DiscardDraft.Command(NUMBER, serial);
    require(serial.equals(discard.handle(Request.of(OPERATOR, command)).orThrow()));
  }

  private static void report(
      int rows, Timings ours, Timings theirs, Timings reading, PrintWriter out) {
    out.println("work         rows   hall ms   JDBC ms   ratio   of both, reading the workbook ms");
    out.printf(
        "import   %,8d %9.1f %9.1f %7.2f %35.1f%n",
        rows,
        ours.medianMillis(),
        theirs.medianMillis(),
        (double) ours.median() / theirs.median(),
        reading.medianMillis());
    out.printf("largest heap: %,d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    out.flush();
  }

  private static void require(boolean held) {
    if (!held) {
      throw new IllegalStateException("The benchmark measures work that did not happen");
    }
  }
}
