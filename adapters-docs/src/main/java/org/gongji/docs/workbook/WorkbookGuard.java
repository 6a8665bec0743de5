package org.gongji.docs.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gongji.docs.workbook.UnsafeWorkbook.Danger;

/**
 * Looks a workbook over before it is opened, with no more memory than a buffer: what would swell
 * without bound is refused. It sees the same parts as the libraries that open it afterwards, for it
 * finds them as these do.
 *
 * <p>Empty cells that are merely formatted may be many, for they are not kept; texts may not.
 */
public final class WorkbookGuard {

  /** 512 MB: a sheet formatted down to its last row has some 100. */
  private static final long MOST_BYTES = 1L << 29;

  /** What a part may have before the ratio is looked at; short ones pack well. */
  private static final long FIRST_BYTES = 1 << 20;

  /** Rows that are all alike come to less; a hundred is what the library stops at by itself. */
  private static final long HIGHEST_RATIO = 90;

  private static final int MOST_PARTS = 2_000;
  private static final int BUFFER = 1 << 16;

  private long bytes;

  private WorkbookGuard() {}

  /**
   * Looks over a file.
   *
   * @return the names of its parts
   * @throws UnsafeWorkbook when it is not to be opened
   */
  public static Set<String> check(Path file) throws UnsafeWorkbook {
    return check(ZipFile.builder().setPath(file));
  }

  /**
   * Looks over a file's content.
   *
   * @return the names of its parts
   * @throws UnsafeWorkbook when it is not to be opened
   */
  public static Set<String> check(byte[] content) throws UnsafeWorkbook {
    return check(ZipFile.builder().setByteArray(content));
  }

  /**
   * Looks over a file's content and measures it.
   *
   * @return how many bytes all parts come to when they are unpacked
   * @throws UnsafeWorkbook when it is not to be opened
   */
  public static long unpacked(byte[] content) throws UnsafeWorkbook {
    var guard = new WorkbookGuard();
    var unused = guard.looked(ZipFile.builder().setByteArray(content));
    return guard.bytes;
  }

  private static Set<String> check(ZipFile.Builder source) throws UnsafeWorkbook {
    return new WorkbookGuard().looked(source);
  }

  private Set<String> looked(ZipFile.Builder source) throws UnsafeWorkbook {
    try (var zip = source.get()) {
      return check(zip);
    } catch (IOException | IllegalArgumentException malformed) {
      throw new UnsafeWorkbook(Danger.MALFORMED, malformed);
    }
  }

  private Set<String> check(ZipFile zip) throws IOException, UnsafeWorkbook {
    var names = new LinkedHashSet<String>();
    for (var entry : Collections.list(zip.getEntries())) {
      if (!names.add(entry.getName())) {
        throw new UnsafeWorkbook(Danger.MALFORMED, null);
      }
      if (names.size() > MOST_PARTS) {
        throw new UnsafeWorkbook(Danger.PARTS, names.size(), MOST_PARTS);
      }
      check(zip, entry);
    }
    return names;
  }

  private void check(ZipFile zip, ZipArchiveEntry entry) throws IOException, UnsafeWorkbook {
    try (var in = zip.getInputStream(entry)) {
      check(in, Math.max(1, entry.getCompressedSize()));
    }
  }

  private void check(InputStream in, long packed) throws IOException, UnsafeWorkbook {
    var buffer = new byte[BUFFER];
    var markup = new MarkupScan();
    var unpacked = 0L;
    for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      bytes += read;
      unpacked += read;
      if (bytes > MOST_BYTES) {
        throw new UnsafeWorkbook(Danger.BYTES, bytes, MOST_BYTES);
      }
      if (unpacked > FIRST_BYTES && unpacked / packed > HIGHEST_RATIO) {
        throw new UnsafeWorkbook(Danger.RATIO, unpacked / packed, HIGHEST_RATIO);
      }
      for (var at = 0; at < read; at++) {
        switch (markup.next(buffer[at])) {
          case FINE -> {}
          case TOO_LARGE -> throw new UnsafeWorkbook(Danger.BYTES, bytes, MarkupScan.MOST_TEXT);
          case FORBIDDEN -> throw new UnsafeWorkbook(Danger.MARKUP, null);
        }
      }
    }
  }
}
