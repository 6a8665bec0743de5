package org.gongji.docs.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.gongji.docs.filing.RefusedWorkbook.Unreadable;
import org.gongji.docs.workbook.NumberText;
import org.gongji.docs.workbook.SheetCell;
import org.gongji.docs.workbook.SheetRow;
import org.jspecify.annotations.Nullable;

/** Puts the rows of an old workbook's first visible sheet together from its records. */
final class XlsRecords implements HSSFListener {

  private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
  private final Consumer<SheetRow> taker;
  private final List<BoundSheetRecord> bound = new ArrayList<>();
  private final List<SheetCell> cells = new ArrayList<>();
  private NumberText numbers = NumberText.shown(false);
  private @Nullable SSTRecord texts;

  /** Which sheet the records belong to, in the order in which they lie in the file; -1 before. */
  private int sheet = -1;

  /** Whether they belong to the one that is read. */
  private boolean reading;

  private int row = -1;

  XlsRecords(Consumer<SheetRow> taker) {
    this.taker = taker;
  }

  /** What is to be handed the records: it follows the formats first. */
  HSSFListener tracked() {
    return formats;
  }

  /** Hands over the last row and answers the sheet's name. */
  String finish() {
    endRow();
    return chosen().getSheetname();
  }

  @Override
  public void processRecord(Record entry) {
    if (entry instanceof BOFRecord begin && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
      sheet++;
      reading = sheet == chosenAt();
    } else if (entry instanceof BoundSheetRecord named) {
      bound.add(named);
    } else if (entry instanceof SSTRecord shared) {
      texts = shared;
    } else if (entry instanceof DateWindow1904Record window) {
      numbers = NumberText.shown(window.getWindowing() == 1);
    } else if (entry instanceof CellValueRecordInterface cell && reading) {
      take(cell);
    }
  }

  private void take(CellValueRecordInterface cell) {
    var read = read(cell);
    if (read.isBlank()) {
      return;
    }
    if (cell.getRow() != row) {
      endRow();
      row = cell.getRow();
    }
    if (cell.getColumn() < cells.size()) {
      throw RefusedWorkbook.unreadable(Unreadable.DAMAGED);
    }
    cells.addAll(Collections.nCopies(cell.getColumn() - cells.size(), SheetCell.EMPTY));
    cells.add(read);
  }

  private SheetCell read(CellValueRecordInterface cell) {
    if (cell instanceof FormulaRecord) {
      return new SheetCell("=", null, true);
    }
    if (cell instanceof LabelSSTRecord label && texts != null) {
      return SheetCell.of(texts.getString(label.getSSTIndex()).getString());
    }
    if (cell instanceof LabelRecord label) {
      return SheetCell.of(label.getValue());
    }
    if (cell instanceof NumberRecord number) {
      return numbers.of(
          BigDecimal.valueOf(number.getValue()),
          formats.getFormatIndex(number),
          formats.getFormatString(number));
    }
    if (cell instanceof BoolErrRecord other) {
      return SheetCell.of(
          other.isBoolean()
              ? Boolean.toString(other.getBooleanValue())
              : FormulaError.forInt(other.getErrorValue()).getString());
    }
    return SheetCell.EMPTY;
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      taker.accept(new SheetRow(row + 1, cells));
      cells.clear();
    }
  }

  private BoundSheetRecord chosen() {
    return bound.stream()
        .filter(each -> !each.isHidden() && !each.isVeryHidden())
        .findFirst()
        .orElse(bound.get(0));
  }

  private int chosenAt() {
    return List.of(BoundSheetRecord.orderByBofPosition(bound)).indexOf(chosen());
  }
}
