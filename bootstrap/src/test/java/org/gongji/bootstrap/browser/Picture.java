package org.gongji.bootstrap.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.gongji.bootstrap.demo.GeneratedId;

/** What people hand in: a scanned paper, and a number that is nobody's. */
final class Picture {

  private Picture() {}

  static byte[] png() throws IOException {
    var image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0xffffff);
    var png = new ByteArrayOutputStream();
    if (!ImageIO.write(image, "png", png)) {
      throw new IllegalStateException("This Java writes no PNG");
    }
    return png.toByteArray();
  }

  static String residentId() {
    return GeneratedId.of("211402", LocalDate.of(1997, 8, 9), 246);
  }
}
