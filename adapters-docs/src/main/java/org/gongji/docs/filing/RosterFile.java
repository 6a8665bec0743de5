package org.gongji.docs.filing;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gongji.docs.filing.RefusedWorkbook.Unreadable;
import org.gongji.docs.workbook.SheetRow;

/** A workbook by its content, whatever the file was called. */
interface RosterFile {

  /** 10 MB. */
  int MOST_BYTES = 10 << 20;

  /** As many bytes as tell what a file is. */
  int MAGIC = 8;

  /**
   * Hands over the rows of the first visible sheet that are not blank, one after the other.
   *
   * @return the sheet's name
   * @throws RefusedWorkbook when it cannot be read; what the taker throws goes on as it is
   */
  String read(Consumer<SheetRow> taker);

  /**
   * Whether {@link #open} would take more memory than one user's workbook is worth.
   *
   * @throws RefusedWorkbook when it cannot be read
   */
  boolean isTooLargeToOpen();

  /**
   * The whole workbook, to be changed.
   *
   * @throws RefusedWorkbook when it cannot be read
   */
  Workbook open() throws IOException;

  /**
   * A file.
   *
   * @throws RefusedWorkbook when it is too large or no workbook
   */
  static RosterFile of(byte[] content) {
    if (content.length > MOST_BYTES) {
      throw RefusedWorkbook.tooLarge(
          "bytes",
          RefusedWorkbook.megabytes(content.length),
          RefusedWorkbook.megabytes(MOST_BYTES));
    }
    var magic = Arrays.copyOf(content, MAGIC);
    if (ReadableWorkbook.isOOXMLZipHeader(magic)) {
      return new XlsxRoster(content);
    }
    if (ReadableWorkbook.isOLE2Header(magic)) {
      return new XlsRoster(content);
    }
    throw RefusedWorkbook.unreadable(Unreadable.TYPE);
  }
}
