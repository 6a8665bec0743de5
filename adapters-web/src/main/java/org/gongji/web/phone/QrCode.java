package org.gongji.web.phone;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code to be drawn as one SVG path (二维码).
 *
 * @param size modules from edge to edge, the quiet zone included
 * @param path the dark modules, one line for each run of them
 */
public record QrCode(int size, String path) {

  private static final int QUIET = 4;

  /** The code of a text. */
  public static QrCode of(String text) {
    try {
      var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      return new QrCode(modules.getWidth() + 2 * QUIET, path(modules));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(text.length() + " characters", tooLong);
    }
  }

  private static String path(ByteMatrix modules) {
    var path = new StringBuilder();
    for (var y = 0; y < modules.getHeight(); y++) {
      for (var x = 0; x < modules.getWidth(); x++) {
        var from = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > from) {
          path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
        }
      }
    }
    return path.toString();
  }
}
