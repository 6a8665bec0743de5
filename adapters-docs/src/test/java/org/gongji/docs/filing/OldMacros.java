package org.gongji.docs.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An old workbook with a folder of macros. */
final class OldMacros {

  private OldMacros() {}

  static byte[] added(byte[] xls) {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(xls));
        var out = new ByteArrayOutputStream()) {
      files
          .getRoot()
          .createDirectory("_VBA_PROJECT_CUR")
          .createDocument("PROJECT", new ByteArrayInputStream(new byte[] {1}));
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
