package org.gongji.bootstrap.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that stand for scanned papers in the demo: nobody's, and each a little different. */
final class DemoPicture {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 640;
  private static final int LINE = 28;

  private DemoPicture() {}

  /** A sheet with lines of writing and a stamp, as a PNG. */
  static byte[] of(int order) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(250, 248, 240));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(new Color(60, 70, 90));
    pen.fillRect(120, 40, 240, 18);
    for (var line = 0; line < 15; line++) {
      var length = 240 + (order * 37 + line * 53) % 160;
      pen.fillRect(40, 100 + line * LINE, length, 6);
    }
    pen.setColor(new Color(200, 40, 40));
    pen.drawOval(300, 500, 110, 110);
    pen.drawOval(303, 503, 104, 104);
    pen.dispose();
    var png = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, "png", png)) {
        throw new IllegalStateException("This Java writes no PNG");
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return png.toByteArray();
  }
}
