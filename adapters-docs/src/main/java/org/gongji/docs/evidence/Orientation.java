package org.gongji.docs.evidence;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a picture has to be turned to stand upright, as EXIF numbers it from 1, upright, to 8. */
final class Orientation {

  static final int UPRIGHT = 1;

  private static final int LAST = 8;
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;
  private static final int FIRST_SIDEWAYS = 5;

  private Orientation() {}

  /** The orientation that an EXIF block notes; upright where it notes none that can be read. */
  static int of(byte[] exif, int from, int to) {
    try {
      var tiff = ByteBuffer.wrap(exif, from, to - from).slice();
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      var at = tiff.getInt(4);
      var entries = Short.toUnsignedInt(tiff.getShort(at));
      for (var entry = 0; entry < entries; entry++) {
        var start = at + 2 + entry * ENTRY;
        if (Short.toUnsignedInt(tiff.getShort(start)) == TAG) {
          var noted = tiff.getShort(start + 8);
          return noted >= UPRIGHT && noted <= LAST ? noted : UPRIGHT;
        }
      }
    } catch (IndexOutOfBoundsException malformed) {
      // What cannot be read is thrown away with the rest of it.
    }
    return UPRIGHT;
  }

  /** An EXIF block that notes an orientation and nothing else. */
  static byte[] exif(int orientation) {
    return ByteBuffer.allocate(26)
        .put((byte) 'M')
        .put((byte) 'M')
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) TAG)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  /** Whether width and height change places. */
  static boolean isSideways(int orientation) {
    return orientation >= FIRST_SIDEWAYS;
  }

  /** What turns a picture of this size upright. */
  static AffineTransform upright(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
