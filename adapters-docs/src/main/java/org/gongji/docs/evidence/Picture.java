package org.gongji.docs.evidence;

import org.gongji.docs.evidence.RefusedFile.Damage;
import org.gongji.domain.decision.Figure;

/**
 * A picture without what its maker hid in it.
 *
 * @param format as the libraries call it: {@code jpeg} or {@code png}
 * @param width in pixels, as they are stored
 * @param height in pixels
 * @param orientation how it has to be turned, as EXIF numbers it: 1, upright, to 8
 * @param content nothing but the picture
 * @param tagged the same with a note of its orientation and nothing else
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes are neither compared nor copied
record Picture(
    String format, int width, int height, int orientation, byte[] content, byte[] tagged) {

  private static final long MOST_PIXELS = 40_000_000;
  private static final int LONGEST_SIDE = 65_535;

  /**
   * Checks what a picture claims, before anything is decoded.
   *
   * @throws RefusedFile when it claims nothing, or too much
   */
  static void check(int width, int height) {
    if (width <= 0 || height <= 0) {
      throw new RefusedFile(Damage.DAMAGED);
    }
    if ((long) width * height > MOST_PIXELS) {
      throw RefusedFile.tooManyPixels(Figure.of((long) width * height), Figure.of(MOST_PIXELS));
    }
    if (Math.max(width, height) > LONGEST_SIDE) {
      throw RefusedFile.tooManyPixels(
          Figure.of(width + "×" + height), Figure.of(LONGEST_SIDE + "×" + LONGEST_SIDE));
    }
  }

  long pixels() {
    return (long) width * height;
  }

  @Override
  public String toString() {
    return format + " " + width + "×" + height;
  }
}
