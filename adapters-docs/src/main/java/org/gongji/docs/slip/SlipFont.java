package org.gongji.docs.slip;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * The typeface of every slip, Noto Sans SC, embedded as the subset that a slip uses.
 *
 * <p>It has all of GB 2312 and nearly all characters of Chinese names. Read when the first slip is
 * printed and then kept: some 10 MB.
 */
final class SlipFont {

  /** What stands for a character that the typeface lacks (〓, 空铅). */
  static final int STAND_IN = '〓';

  private static final String FILE = "NotoSansSC-Regular.ttf";

  private SlipFont() {}

  static BaseFont base() {
    return Holder.BASE;
  }

  /**
   * The text as it can be printed: a character without a glyph becomes 〓 and is reported, since the
   * PDF library would leave it out without a word. A variation selector only chooses a form of the
   * character before it, so it is reported and left out.
   *
   * @param missing takes each code point without a glyph
   */
  static String printable(String text, IntConsumer missing) {
    var shown = new StringBuilder();
    text.codePoints().forEach(codePoint -> {
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        shown.append(' ');
      } else if (base().charExists(codePoint)) {
        shown.appendCodePoint(codePoint);
      } else {
        missing.accept(codePoint);
        shown.append(isVariationSelector(codePoint) ? "" : Character.toString(STAND_IN));
      }
    });
    return shown.toString();
  }

  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  private static final class Holder {
    static final BaseFont BASE = read();

    private static BaseFont read() {
      try (var stream = SlipFont.class.getResourceAsStream(FILE)) {
        var bytes = Objects.requireNonNull(stream, FILE).readAllBytes();
        var font = BaseFont.createFont(
            FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, bytes, null);
        font.setSecureRandom(new AlwaysZero());
        return font;
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** Gives every subset the prefix {@link StablePdf#SUBSET}, which is replaced there. */
  private static final class AlwaysZero extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
      return 0;
    }
  }
}
