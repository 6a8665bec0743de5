package org.gongji.web.phone;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;

/** Reads a code as a phone does that looks at the screen. */
public final class DrawnQrCode {

  private static final int QUIET = 4;
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
  private static final Pattern DRAWN =
      Pattern.compile("viewBox=\"0 0 (\\d+) .*?<path d=\"([^\"]+)\"", Pattern.DOTALL);

  private DrawnQrCode() {}

  /** What the code on a page says. */
  public static String onPage(String html) throws ChecksumException, FormatException {
    var drawn = DRAWN.matcher(html.substring(html.indexOf("hall-qr")));
    if (!drawn.find()) {
      throw new IllegalArgumentException("No code on the page");
    }
    return read(new QrCode(Integer.parseInt(drawn.group(1)), drawn.group(2)));
  }

  static String read(QrCode code) throws ChecksumException, FormatException {
    return new Decoder().decode(modules(code)).getText();
  }

  private static BitMatrix modules(QrCode code) {
    var modules = new BitMatrix(code.size() - 2 * QUIET);
    RUN.matcher(code.path())
        .results()
        .forEach(run -> modules.setRegion(
            Integer.parseInt(run.group(1)) - QUIET,
            Integer.parseInt(run.group(2)) - QUIET,
            Integer.parseInt(run.group(3)),
            1));
    return modules;
  }
}
