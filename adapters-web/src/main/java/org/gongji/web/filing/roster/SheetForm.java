package org.gongji.web.filing.roster;

import java.util.List;
import java.util.Map;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.domain.batch.BatchCode;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/**
 * The form that sends a workbook, with one that could not be taken as it is.
 *
 * @param form what is wrong with it
 * @param workbook its checksum, empty where it was not kept
 * @param fileName what it was called
 * @param onEstablishment 在编 of everybody that an enrolment's workbook names
 * @param hasMistakes whether rows of it are wrong
 * @param isTooLarge whether its rows are too many for one filing
 * @param inAll how many refusals there are, of which the form may have the first only
 */
public record SheetForm(
    Form form,
    String workbook,
    String fileName,
    boolean onEstablishment,
    boolean hasMistakes,
    boolean isTooLarge,
    int inAll) {

  static final SheetForm FRESH =
      new SheetForm(Form.fresh(Map.of()), "", "", false, false, false, 0);

  /** Whether nothing was refused. */
  boolean isFresh() {
    return inAll == 0;
  }

  /** A workbook as it was sent. */
  record Sent(String workbook, String fileName, boolean onEstablishment) {}

  /** A workbook that was refused. */
  static SheetForm refused(
      Sent sent, List<Rejection> rejections, int inAll, Words words, Refusals refusals) {
    var placed = rejections.stream().map(rejection -> placed(rejection, words)).toList();
    return new SheetForm(
        new Form(Form.fresh(Map.of()).key(), Map.of(), refusals.of(placed)),
        sent.workbook(),
        sent.fileName(),
        sent.onEstablishment(),
        rejections.stream().anyMatch(each -> each.figure(ImportRoster.ROW).isPresent()),
        rejections.stream().anyMatch(each -> each.code() == BatchCode.BATCH_TOO_LARGE),
        inAll);
  }

  /** Where in the workbook it is: 第 3 行 封存原因. */
  private static Rejection placed(Rejection rejection, Words words) {
    return rejection
        .figure(ImportRoster.ROW)
        .map(row -> rejection.at(words.sheetPlace(row, rejection.figures().get(Rejection.FIELD))))
        .orElse(rejection);
  }
}
