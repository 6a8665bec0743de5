package org.gongji.docs.filing;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.RosterSheets;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;

/** Rosters as {@code .xlsx} and {@code .xls}, of at most 10 MB and 20,000 rows. */
public final class PoiRosterSheets implements RosterSheets {

  /** Keeps nothing from one workbook to the next. */
  @Inject
  public PoiRosterSheets() {}

  @Override
  public byte[] template(FilingKind kind, Map<Column, List<String>> choices) {
    return RosterTemplate.of(kind, choices);
  }

  @Override
  public Decision<List<Row>> read(FilingKind kind, byte[] workbook) {
    try {
      var table = new RosterTable(kind);
      var name = RosterFile.of(workbook).read(table::take);
      return Decision.accept(table.rows(name));
    } catch (RefusedWorkbook refused) {
      return Decision.reject(refused.rejection());
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when the workbook is not one that {@link #read} accepts
   */
  @Override
  public byte[] marked(FilingKind kind, byte[] workbook, List<Worded> mistakes) {
    var marked = new ByteArrayOutputStream();
    try (var opened = toBeMarked(kind, RosterFile.of(workbook))) {
      new MarkedSheet(kind, opened).mark(mistakes);
      opened.write(marked);
    } catch (RefusedWorkbook refused) {
      throw new IllegalArgumentException(refused);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return marked.toByteArray();
  }

  /** What is too large to be opened is read as a stream, and only its rows are marked. */
  private static Workbook toBeMarked(FilingKind kind, RosterFile file) throws IOException {
    if (!file.isTooLargeToOpen()) {
      return file.open();
    }
    var table = new RosterTable(kind);
    var name = file.read(table::take);
    return RosterCopy.of(kind, name, table.rows(name));
  }
}
