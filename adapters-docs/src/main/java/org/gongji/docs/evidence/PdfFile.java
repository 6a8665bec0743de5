package org.gongji.docs.evidence;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongji.docs.evidence.RefusedFile.Damage;
import org.jspecify.annotations.Nullable;

/** A PDF that is whole, open and does nothing by itself. */
final class PdfFile {

  private static final String HEADER = "%PDF-";
  private static final String END = "%%EOF";

  /** Where the end is looked for, as readers do. */
  private static final int TAIL = 1_024;

  /** A mark and some blanks before the header. */
  private static final int LEAD = 16;

  /** Actions and attachments, by the names of keys, actions and types. */
  private static final Set<String> ACTIVE = Set.of(
      "JavaScript",
      "JS",
      "Launch",
      "EmbeddedFile",
      "EmbeddedFiles",
      "RichMedia",
      "XFA",
      "ImportData",
      "SubmitForm");

  /** Those that do not stand in compressed data by chance. */
  private static final Pattern ACTIVE_TEXT =
      Pattern.compile("/(JavaScript|Launch|EmbeddedFile|RichMedia|ImportData|SubmitForm)");

  private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt[\\s<\\[]");

  private PdfFile() {}

  static boolean isOne(byte[] content) {
    var start = new String(
        content, 0, Math.min(content.length, LEAD + HEADER.length()), StandardCharsets.ISO_8859_1);
    var at = start.indexOf(HEADER);
    return at >= 0 && start.substring(0, at).chars().allMatch(PdfFile::isLead);
  }

  private static boolean isLead(int sign) {
    return sign <= ' ' || sign == 0xEF || sign == 0xBB || sign == 0xBF;
  }

  /**
   * The same content.
   *
   * @throws RefusedFile when it is cut off, encrypted or active
   */
  static byte[] checked(byte[] content) {
    var text = new String(content, StandardCharsets.ISO_8859_1);
    if (text.indexOf(END, Math.max(0, text.length() - TAIL)) < 0) {
      throw new RefusedFile(Damage.DAMAGED);
    }
    if (ENCRYPTED.matcher(text).find()) {
      throw new RefusedFile(Damage.ENCRYPTED);
    }
    // In objects that the reader does not find, too.
    if (ACTIVE_TEXT.matcher(text).find()) {
      throw new RefusedFile(Damage.ACTIVE);
    }
    PdfStreams.check(text, content);
    read(content);
    return content;
  }

  private static void read(byte[] content) {
    try (var reader = new PdfReader(content)) {
      if (reader.isEncrypted()) {
        throw new RefusedFile(Damage.ENCRYPTED);
      }
      if (reader.getNumberOfPages() < 1) {
        throw new RefusedFile(Damage.DAMAGED);
      }
      for (var at = 0; at < reader.getXrefSize(); at++) {
        check(reader.getPdfObject(at));
      }
    } catch (RefusedFile refused) {
      throw refused;
    } catch (BadPasswordException | NoClassDefFoundError locked) {
      // The library's ciphers are not among what the program comes with.
      throw new RefusedFile(Damage.ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError malformed) {
      // The library answers bad content with whatever it runs into.
      throw new RefusedFile(Damage.DAMAGED);
    }
  }

  /** What stands in an object; others that it refers to have their own turn. */
  private static void check(@Nullable PdfObject whole) {
    var waiting = new ArrayDeque<PdfObject>();
    if (whole != null) {
      waiting.add(whole);
    }
    while (!waiting.isEmpty()) {
      var object = waiting.remove();
      if (object instanceof PdfName name && ACTIVE.contains(PdfName.decodeName(name.toString()))) {
        throw new RefusedFile(Damage.ACTIVE);
      }
      if (object instanceof PdfDictionary dictionary) {
        dictionary.getKeys().forEach(key -> {
          waiting.add(key);
          waiting.add(dictionary.get(key));
        });
      } else if (object instanceof PdfArray array) {
        waiting.addAll(array.getElements());
      }
    }
  }
}
