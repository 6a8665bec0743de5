package org.gongji.docs.rulecase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks a workbook over before it is opened, with no more memory than a buffer: what would swell
 * without bound is refused.
 *
 * <p>Empty cells that are merely formatted may be many, for they are not kept; texts may not.
 */
final class WorkbookGuard {

  private static final long MOST_BYTES = 1L << 29;
  private static final int BUFFER = 1 << 16;
  private static final String TOO_LARGE = "解压后过大，请只保留用例，删去多余的内容再保存";
  private static final String MALFORMED = "不是有效的 XLSX 工作簿";

  private final String file;
  private long bytes;

  private WorkbookGuard(String file) {
    this.file = file;
  }

  static void check(Path file) throws IOException {
    var guard = new WorkbookGuard(file.toString());
    try (var zip = new ZipFile(file.toFile())) {
      var names = new HashSet<String>();
      for (var entries = zip.entries().asIterator(); entries.hasNext(); ) {
        var entry = entries.next();
        if (!names.add(entry.getName())) {
          throw guard.refused(MALFORMED);
        }
        guard.check(zip, entry);
      }
    } catch (ZipException malformed) {
      throw new UnreadableCaseFile(file.toString(), MALFORMED, malformed);
    }
  }

  private void check(ZipFile zip, ZipEntry entry) throws IOException {
    try (var in = zip.getInputStream(entry)) {
      check(in);
    }
  }

  private void check(InputStream in) throws IOException {
    var buffer = new byte[BUFFER];
    var markup = new MarkupScan();
    for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      bytes += read;
      if (bytes > MOST_BYTES) {
        throw refused(TOO_LARGE);
      }
      for (var at = 0; at < read; at++) {
        switch (markup.next(buffer[at])) {
          case FINE -> {}
          case TOO_LARGE -> throw refused(TOO_LARGE);
          case FORBIDDEN -> throw refused("工作簿里有不允许的 XML 内容，请用 Excel 或 WPS 重新另存为 .xlsx");
        }
      }
    }
  }

  private UnreadableCaseFile refused(String what) {
    return new UnreadableCaseFile(file, what, null);
  }
}
