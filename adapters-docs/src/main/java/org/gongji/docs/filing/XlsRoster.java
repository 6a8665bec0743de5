package org.gongji.docs.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.gongji.docs.filing.RefusedWorkbook.Unreadable;
import org.gongji.docs.workbook.SheetRow;

/** An {@code .xls} of 1997 and later, read record by record. */
final class XlsRoster implements RosterFile {

  /** 2 MB, some ten thousand rows; a cell that is merely formatted takes fifty times its two bytes. */
  private static final int MOST_OPENED = 2 << 20;

  private static final String WORKBOOK = "Workbook";
  private static final String ENCRYPTED = "EncryptedPackage";
  private static final Set<String> MACROS = Set.of("_VBA_PROJECT_CUR", "_VBA_PROJECT", "Macros");

  private final byte[] content;

  XlsRoster(byte[] content) {
    this.content = content;
  }

  @Override
  public String read(Consumer<SheetRow> taker) {
    return opened(files -> {
      var records = new XlsRecords(taker);
      var request = new HSSFRequest();
      request.addListenerForAllRecords(records.tracked());
      new HSSFEventFactory().processWorkbookEvents(request, files);
      return records.finish();
    });
  }

  @Override
  public boolean isTooLargeToOpen() {
    return content.length > MOST_OPENED;
  }

  @Override
  public Workbook open() {
    return opened(HSSFWorkbook::new);
  }

  private <T> T opened(Reading<T> reading) {
    try {
      var files = new POIFSFileSystem(new ByteArrayInputStream(content));
      check(files);
      return reading.read(files);
    } catch (RefusedWorkbook refused) {
      throw refused;
    } catch (EncryptedDocumentException encrypted) {
      throw RefusedWorkbook.unreadable(Unreadable.ENCRYPTED);
    } catch (IOException | RuntimeException malformed) {
      // The library answers bad content with whatever exception it runs into.
      throw RefusedWorkbook.unreadable(Unreadable.DAMAGED);
    }
  }

  private static void check(POIFSFileSystem files) {
    var names = files.getRoot().getEntryNames();
    if (names.contains(ENCRYPTED)) {
      throw RefusedWorkbook.unreadable(Unreadable.ENCRYPTED);
    }
    if (!names.contains(WORKBOOK)) {
      throw RefusedWorkbook.unreadable(Unreadable.TYPE);
    }
    if (names.stream().anyMatch(MACROS::contains)) {
      throw RefusedWorkbook.unreadable(Unreadable.MACROS);
    }
  }

  private interface Reading<T> {
    T read(POIFSFileSystem files) throws IOException;
  }
}
