package org.gongji.docs.attestation;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.Image;
import java.util.Arrays;

/** A QR code as a picture of one bit a module (二维码), with its quiet zone. */
final class QrPicture {

  private static final int QUIET = 4;
  private static final int BYTE = 8;

  private QrPicture() {}

  /**
   * The code of a text.
   *
   * @param points its size from edge to edge
   */
  static Image of(String text, float points) {
    try {
      var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      var size = modules.getWidth() + 2 * QUIET;
      var image = Image.getInstance(size, size, 1, 1, bits(modules, size));
      image.scaleAbsolute(points, points);
      return image;
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(text.length() + " characters", tooLong);
    }
  }

  /** Rows of whole bytes, in which a dark module is a zero. */
  private static byte[] bits(ByteMatrix modules, int size) {
    var row = (size + BYTE - 1) / BYTE;
    var bits = new byte[row * size];
    Arrays.fill(bits, (byte) 0xFF);
    for (var y = 0; y < modules.getHeight(); y++) {
      for (var x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y) == 1) {
          bits[(y + QUIET) * row + (x + QUIET) / BYTE] &= (byte) ~(0x80 >> (x + QUIET) % BYTE);
        }
      }
    }
    return bits;
  }
}
