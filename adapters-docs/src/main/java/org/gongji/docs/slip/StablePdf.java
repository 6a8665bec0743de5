package org.gongji.docs.slip;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * A PDF whose bytes follow from its content alone: the same slip printed twice is the same file.
 *
 * <p>The library would put in the clock and random identifiers; here the dates are the slip's, and
 * the identifiers are taken from the digest of everything else.
 */
public final class StablePdf {

  /** The prefix of the embedded subset's name until the content is known. */
  public static final String SUBSET = "AAAAAA+";

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final int ID_BYTES = 16;
  private static final float MARGIN = 40;

  private StablePdf() {}

  /**
   * A slip on an upright A4 page.
   *
   * @param date the slip's own, of which the file's dates are made
   * @param content adds what stands on it
   */
  public static byte[] write(
      String title, String author, LocalDate date, Consumer<Document> content) {
    return write(PageSize.A4, title, author, date, content, new PageNumbers(1));
  }

  /**
   * A paper of as many pages as it takes, which are numbered where there are several.
   *
   * @param page the size of each
   * @param date the paper's own, of which the file's dates are made
   * @param content adds what stands on it; called twice, the first time to count the pages
   */
  public static byte[] paged(
      Rectangle page, String title, String author, LocalDate date, Consumer<Document> content) {
    var counted = new PageNumbers(1);
    var single = write(page, title, author, date, content, counted);
    return counted.pages() == 1
        ? single
        : write(page, title, author, date, content, new PageNumbers(counted.pages()));
  }

  private static byte[] write(
      Rectangle page,
      String title,
      String author,
      LocalDate date,
      Consumer<Document> content,
      PageNumbers numbers) {
    var bytes = new ByteArrayOutputStream();
    try (var document = new Document(page, MARGIN, MARGIN, MARGIN, MARGIN)) {
      var writer = PdfWriter.getInstance(document, bytes);
      writer.setPageEvent(numbers);
      writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
      document.addTitle(title);
      document.addAuthor(author);
      document.setDocumentLanguage("zh-CN");
      document.open();
      writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
      content.accept(document);
      var info = writer.getInfo();
      info.put(
          PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(date.atStartOfDay(SHANGHAI))));
      info.put(PdfName.FILEID, PdfEncryption.createInfoId(new byte[ID_BYTES], new byte[ID_BYTES]));
    }
    return identified(bytes.toByteArray());
  }

  private static byte[] identified(byte[] anonymous) {
    var digest = sha256(anonymous);
    var id = HexFormat.of().formatHex(digest, 0, ID_BYTES);
    var letters = new StringBuilder();
    for (var at = 0; at < SUBSET.length() - 1; at++) {
      letters.append((char) ('A' + (digest[ID_BYTES + at] & 0xFF) % 26));
    }
    return new String(anonymous, StandardCharsets.ISO_8859_1)
        .replace("0".repeat(2 * ID_BYTES), id)
        .replace(SUBSET, letters + "+")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
