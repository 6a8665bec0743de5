package org.gongji.docs.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gongji.docs.filing.RefusedWorkbook.Unreadable;
import org.gongji.docs.workbook.NumberText;
import org.gongji.docs.workbook.SheetRow;
import org.gongji.docs.workbook.UnsafeWorkbook;
import org.gongji.docs.workbook.WorkbookGuard;
import org.gongji.docs.workbook.WorkbookRows;

/** An {@code .xlsx}, read as a stream. */
final class XlsxRoster implements RosterFile {

  /**
   * 4 MB unpacked, some ten thousand rows. Opened they take thirty times as much where cells are as
   * short as cells can be.
   */
  static final long MOST_OPENED = 4 << 20;

  private static final String WORKBOOK = "xl/workbook.xml";

  /** Code in Basic, and sheets of the macros that came before it. */
  private static final Set<String> MACROS = Set.of("vbaproject", "xl/macrosheets/", "vbadata");

  private final byte[] content;

  XlsxRoster(byte[] content) {
    this.content = content;
  }

  @Override
  public String read(Consumer<SheetRow> taker) {
    check();
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(content), WorkbookRows.WITH_FORMATS)) {
      var rows = new WorkbookRows(workbook, NumberText::shown);
      rows.forEach(taker);
      return rows.sheetName();
    } catch (RefusedWorkbook byTheTaker) {
      throw byTheTaker;
    } catch (IOException | RuntimeException malformed) {
      // The reader answers bad content with whatever exception it runs into.
      throw RefusedWorkbook.unreadable(Unreadable.DAMAGED);
    }
  }

  @Override
  public boolean isTooLargeToOpen() {
    try {
      return WorkbookGuard.unpacked(content) > MOST_OPENED;
    } catch (UnsafeWorkbook unsafe) {
      throw RefusedWorkbook.of(unsafe);
    }
  }

  @Override
  public Workbook open() throws IOException {
    check();
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(repacked()));
    } catch (POIXMLException | IllegalArgumentException malformed) {
      throw RefusedWorkbook.unreadable(Unreadable.DAMAGED);
    }
  }

  /** From a stream the library would take other parts than those that were looked over. */
  private byte[] repacked() throws IOException {
    try (var from = ZipFile.builder().setByteArray(content).get();
        var out = new ByteArrayOutputStream(content.length);
        var to = new ZipOutputStream(out)) {
      for (var entry : Collections.list(from.getEntries())) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        try (var part = from.getInputStream(entry)) {
          part.transferTo(to);
        }
      }
      to.finish();
      return out.toByteArray();
    }
  }

  private void check() {
    try {
      var parts = WorkbookGuard.check(content);
      if (!parts.contains(WORKBOOK)) {
        throw RefusedWorkbook.unreadable(Unreadable.TYPE);
      }
      if (parts.stream().anyMatch(XlsxRoster::isMacro)) {
        throw RefusedWorkbook.unreadable(Unreadable.MACROS);
      }
    } catch (UnsafeWorkbook unsafe) {
      throw RefusedWorkbook.of(unsafe);
    }
  }

  private static boolean isMacro(String part) {
    var name = part.toLowerCase(Locale.ROOT);
    return MACROS.stream().anyMatch(name::contains);
  }
}
