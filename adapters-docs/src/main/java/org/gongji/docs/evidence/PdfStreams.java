package org.gongji.docs.evidence;

import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongji.docs.evidence.RefusedFile.Damage;

/**
 * Looks at what the reader of a PDF unpacks of it by itself, cross-references and objects, before it
 * does: one that swells without bound is refused.
 */
final class PdfStreams {

  private static final String STREAM = "stream";
  private static final Pattern LINE_END = Pattern.compile("\\G\\r?\\n");
  private static final int MOST_STREAMS = 10_000;
  private static final int MOST_BYTES = 64 << 20;
  private static final int BUFFER = 1 << 16;

  private PdfStreams() {}

  /**
   * Unpacks them one after the other and keeps nothing.
   *
   * @param text the content, a character for each byte
   * @throws RefusedFile when they come to more than 64 MB
   */
  static void check(String text, byte[] content) {
    var bytes = 0L;
    var streams = 0;
    var before = 0;
    var lineEnd = LINE_END.matcher(text);
    for (var at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, before)) {
      var dictionary = text.substring(before, at);
      before = at + STREAM.length();
      if (isUnpacked(dictionary) && lineEnd.find(before)) {
        streams++;
        bytes += unpacked(content, lineEnd.end(), MOST_BYTES - bytes);
      }
      if (bytes > MOST_BYTES || streams > MOST_STREAMS) {
        throw new RefusedFile(Damage.DAMAGED);
      }
    }
  }

  /** A number sign writes letters of a name as digits. */
  private static boolean isUnpacked(String dictionary) {
    return dictionary.contains("/ObjStm")
        || dictionary.contains("/XRef")
        || dictionary.indexOf('#') >= 0;
  }

  private static long unpacked(byte[] content, int from, long most) {
    var inflater = new Inflater();
    try {
      inflater.setInput(content, from, content.length - from);
      var buffer = new byte[BUFFER];
      var bytes = 0L;
      while (!inflater.finished() && !inflater.needsInput() && bytes <= most) {
        bytes += inflater.inflate(buffer);
        if (inflater.needsDictionary()) {
          return bytes;
        }
      }
      return bytes;
    } catch (DataFormatException notPacked) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
