package org.gongji.web.filing.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.application.filing.sheet.Imports.Import;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.filing.FilingLinks;
import org.gongji.web.operation.Route;
import org.jspecify.annotations.Nullable;

/**
 * How far a background import has come.
 *
 * @param state WAITING, UNDER_WAY, DONE, REFUSED or FAILED
 * @param fileName what the workbook was called
 * @param uploadedBy the login of who sent it
 * @param uploadedAt the instant of that
 * @param rows how many rows it has
 * @param read how many of them were judged
 * @param imported how many of them stand in filings
 * @param serials those filings
 * @param mistakes the first of what was refused
 * @param mistakesInAll how much was refused
 */
public record ImportJson(
    String state,
    String fileName,
    String uploadedBy,
    String uploadedAt,
    int rows,
    int read,
    int imported,
    List<String> serials,
    List<MistakeJson> mistakes,
    int mistakesInAll) {

  static ImportJson of(Import latest) {
    var order = latest.order();
    var outcome = latest.outcome();
    return new ImportJson(
        latest.state().name(),
        order.fileName(),
        order.by().login(),
        order.at().toString(),
        order.rows(),
        latest.read(),
        outcome.rows(),
        outcome.filings().stream().map(BusinessSerial::text).toList(),
        outcome.mistakes().stream().map(MistakeJson::of).toList(),
        outcome.mistakesInAll());
  }

  /** What was refused: its code, and where in the workbook it is. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record MistakeJson(
      String code, @Nullable String row, @Nullable String column) {

    static MistakeJson of(Rejection rejection) {
      return new MistakeJson(
          rejection.code().name(),
          rejection
              .figure(ImportRoster.ROW)
              .map(row -> row.text().replace(",", ""))
              .orElse(null),
          rejection.figure(Rejection.FIELD).map(Figure::text).orElse(null));
    }
  }

  /** The draft that rows are on their way into, and where to ask how far they have come. */
  public record Begun(String serial, String progress) {

    static Begun of(EmployerNumber employer, BusinessSerial filing) {
      return new Begun(filing.text(), Route.API + FilingLinks.filing(employer, filing) + "/import");
    }
  }
}
