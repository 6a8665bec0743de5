package org.gongji.docs.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import org.gongji.docs.evidence.RefusedFile.Damage;

/**
 * Takes a PNG file apart and keeps the chunks that make the picture and its colours. Texts, EXIF,
 * times, animations and whatever comes after the picture are left out.
 */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final String HEADER = "IHDR";
  private static final String DATA = "IDAT";
  private static final String END = "IEND";
  private static final String EXIF = "eXIf";
  private static final Set<String> CRITICAL = Set.of(HEADER, "PLTE", DATA, END);
  private static final Set<String> COLOURS =
      Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

  /** Length, type and checksum of a chunk. */
  private static final int AROUND = 12;

  private static final int HEADER_LENGTH = 13;

  private final ByteBuffer file;
  private final ByteArrayOutputStream kept;
  private int width;
  private int height;
  private boolean data;
  private int orientation = Orientation.UPRIGHT;

  private PngFile(byte[] content) {
    file = ByteBuffer.wrap(content);
    kept = new ByteArrayOutputStream(content.length);
  }

  static boolean isOne(byte[] content) {
    return content.length > SIGNATURE.length
        && Arrays.equals(content, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /**
   * The picture in a file.
   *
   * @throws RefusedFile when it is damaged or too large
   * @throws IndexOutOfBoundsException when it is cut off
   */
  static Picture read(byte[] content) {
    var file = new PngFile(content);
    file.chunks();
    if (!file.data) {
      throw new RefusedFile(Damage.DAMAGED);
    }
    var picture = file.kept.toByteArray();
    return new Picture(
        "png",
        file.width,
        file.height,
        file.orientation,
        picture,
        tagged(picture, file.orientation));
  }

  private void chunks() {
    kept.writeBytes(SIGNATURE);
    var type = "";
    for (var at = SIGNATURE.length; !type.equals(END); ) {
      var length = file.getInt(at);
      if (length < 0 || length > file.capacity() - at - AROUND) {
        throw new RefusedFile(Damage.DAMAGED);
      }
      type = new String(file.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
      if (at == SIGNATURE.length != type.equals(HEADER)) {
        throw new RefusedFile(Damage.DAMAGED);
      }
      chunk(type, at, length);
      at += AROUND + length;
    }
  }

  private void chunk(String type, int at, int length) {
    if (type.equals(HEADER)) {
      header(at + 8, length);
    } else if (type.equals(EXIF)) {
      orientation = Orientation.of(file.array(), at + 8, at + 8 + length);
    }
    data |= type.equals(DATA);
    if (CRITICAL.contains(type) || COLOURS.contains(type)) {
      if (checksum(file.array(), at + 4, 4 + length) != file.getInt(at + 8 + length)) {
        throw new RefusedFile(Damage.DAMAGED);
      }
      kept.write(file.array(), at, AROUND + length);
    } else if (Character.isUpperCase(type.charAt(0))) {
      // One that no reader may pass over, and that is none of PNG's.
      throw new RefusedFile(Damage.DAMAGED);
    }
  }

  private void header(int at, int length) {
    if (length != HEADER_LENGTH) {
      throw new RefusedFile(Damage.DAMAGED);
    }
    width = file.getInt(at);
    height = file.getInt(at + 4);
    Picture.check(width, height);
  }

  private static byte[] tagged(byte[] picture, int orientation) {
    var exif = Orientation.exif(orientation);
    var chunk = ByteBuffer.allocate(AROUND + exif.length)
        .putInt(exif.length)
        .put(EXIF.getBytes(StandardCharsets.ISO_8859_1))
        .put(exif);
    chunk.putInt(checksum(chunk.array(), 4, 4 + exif.length));
    var first = SIGNATURE.length + AROUND + HEADER_LENGTH;
    var tagged = new ByteArrayOutputStream(picture.length + chunk.capacity());
    tagged.write(picture, 0, first);
    tagged.writeBytes(chunk.array());
    tagged.write(picture, first, picture.length - first);
    return tagged.toByteArray();
  }

  private static int checksum(byte[] bytes, int from, int length) {
    var checksum = new CRC32();
    checksum.update(bytes, from, length);
    return (int) checksum.getValue();
  }
}
