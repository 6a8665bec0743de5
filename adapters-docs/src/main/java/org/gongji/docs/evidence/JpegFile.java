package org.gongji.docs.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongji.docs.evidence.RefusedFile.Damage;

/**
 * Takes a JPEG file apart and keeps the segments that make the picture: its tables and scans, and of
 * the applications' segments those that tell its colours (JFIF, ICC profile, Adobe). EXIF, XMP, IPTC,
 * thumbnails, comments and whatever comes after the picture are left out.
 */
final class JpegFile {

  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int DHT = 0xC4;
  private static final int JPG = 0xC8;
  private static final int DAC = 0xCC;
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final byte[] JFIF = header("JFIF\0");
  private static final byte[] EXIF = header("Exif\0\0");
  private static final byte[] PROFILE = header("ICC_PROFILE\0");
  private static final byte[] ADOBE = header("Adobe");

  /** A JFIF segment up to the size of its thumbnail. */
  private static final int JFIF_LENGTH = 12;

  /** Each scan goes over the whole picture; progressive pictures have some ten. */
  private static final int MOST_SCANS = 64;

  private final byte[] file;
  private final ByteArrayOutputStream kept;
  private int at = 2;
  private int width;
  private int height;
  private int scans;
  private int orientation = Orientation.UPRIGHT;

  private JpegFile(byte[] file) {
    this.file = file;
    kept = new ByteArrayOutputStream(file.length);
  }

  static boolean isOne(byte[] content) {
    return content.length > 3
        && u8(content, 0) == 0xFF
        && u8(content, 1) == SOI
        && u8(content, 2) == 0xFF;
  }

  /**
   * The picture in a file.
   *
   * @throws RefusedFile when it is damaged or too large
   * @throws IndexOutOfBoundsException when it is cut off
   */
  static Picture read(byte[] content) {
    var file = new JpegFile(content);
    file.segments();
    if (file.scans == 0 || file.width == 0) {
      throw new RefusedFile(Damage.DAMAGED);
    }
    var picture = file.kept.toByteArray();
    return new Picture(
        "jpeg",
        file.width,
        file.height,
        file.orientation,
        picture,
        tagged(picture, file.orientation));
  }

  private void segments() {
    marker(SOI);
    for (var marker = next(); marker != EOI; marker = next()) {
      var length = u16(at);
      if (length < 2) {
        throw new RefusedFile(Damage.DAMAGED);
      }
      var end = at + length;
      if (end > file.length) {
        throw new IndexOutOfBoundsException(end);
      }
      segment(marker, at + 2, end);
      at = end;
      if (marker == SOS) {
        scan();
      }
    }
    marker(EOI);
  }

  /** The marker after any fill bytes. */
  private int next() {
    if (u8(file, at) != 0xFF) {
      throw new RefusedFile(Damage.DAMAGED);
    }
    while (u8(file, at) == 0xFF) {
      at++;
    }
    var marker = u8(file, at);
    at++;
    return marker;
  }

  private void segment(int marker, int from, int to) {
    if (marker == APP0) {
      if (begins(from, to, JFIF) && to - from >= JFIF_LENGTH + 2) {
        keep(marker, withoutThumbnail(from));
      }
    } else if (marker == APP1 && begins(from, to, EXIF)) {
      orientation = Orientation.of(file, from + EXIF.length, to);
    } else if (isKept(marker, from, to)) {
      frame(marker, from);
      keep(marker, Arrays.copyOfRange(file, from, to));
    }
  }

  private boolean isKept(int marker, int from, int to) {
    return switch (marker) {
      case APP2 -> begins(from, to, PROFILE);
      case APP14 -> begins(from, to, ADOBE);
      case COMMENT -> false;
      default -> marker < APP0 || marker > APP15;
    };
  }

  private byte[] withoutThumbnail(int from) {
    return Arrays.copyOf(Arrays.copyOfRange(file, from, from + JFIF_LENGTH), JFIF_LENGTH + 2);
  }

  private void frame(int marker, int from) {
    var tables = marker == DHT || marker == JPG || marker == DAC;
    if (marker < FIRST_FRAME || marker > LAST_FRAME || tables) {
      return;
    }
    if (width > 0) {
      throw new RefusedFile(Damage.DAMAGED);
    }
    height = u16(from + 1);
    width = u16(from + 3);
    Picture.check(width, height);
  }

  /** What follows a scan's header, up to the next marker that is not part of it. */
  private void scan() {
    scans++;
    if (scans > MOST_SCANS) {
      throw new RefusedFile(Damage.DAMAGED);
    }
    var from = at;
    while (u8(file, at) != 0xFF || isWithinScan(u8(file, at + 1))) {
      at++;
    }
    kept.write(file, from, at - from);
  }

  /** A stuffed byte or a restart; a fill byte is one, too. */
  private static boolean isWithinScan(int marker) {
    return marker == 0 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD7);
  }

  private void keep(int marker, byte[] segment) {
    marker(marker);
    kept.write((segment.length + 2) >> 8);
    kept.write(segment.length + 2);
    kept.writeBytes(segment);
  }

  private void marker(int marker) {
    kept.write(0xFF);
    kept.write(marker);
  }

  private static byte[] tagged(byte[] picture, int orientation) {
    var exif = Orientation.exif(orientation);
    var length = EXIF.length + exif.length + 2;
    var tagged = new ByteArrayOutputStream(picture.length + length + 2);
    tagged.write(picture, 0, 2);
    tagged.writeBytes(new byte[] {(byte) 0xFF, (byte) APP1, (byte) (length >> 8), (byte) length});
    tagged.writeBytes(EXIF);
    tagged.writeBytes(exif);
    tagged.write(picture, 2, picture.length - 2);
    return tagged.toByteArray();
  }

  private boolean begins(int from, int to, byte[] header) {
    return to - from >= header.length
        && Arrays.equals(file, from, from + header.length, header, 0, header.length);
  }

  private int u16(int index) {
    return u8(file, index) << 8 | u8(file, index + 1);
  }

  private static int u8(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }

  private static byte[] header(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
