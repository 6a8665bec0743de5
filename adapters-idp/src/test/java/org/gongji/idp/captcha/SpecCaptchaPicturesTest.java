package org.gongji.idp.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SpecCaptchaPicturesTest {

  private final SpecCaptchaPictures pictures = new SpecCaptchaPictures();

  @Test
  void a_picture_is_a_png_of_five_letters_and_digits_that_its_text_does_not_tell()
      throws IOException {
    var one = pictures.draw();
    var other = pictures.draw();

    var image = ImageIO.read(new ByteArrayInputStream(one.png()));
    assertThat(image.getWidth()).isEqualTo(160);
    assertThat(image.getHeight()).isEqualTo(48);
    assertThat(one.answer()).matches("[A-Z0-9]{5}").isNotEqualTo(other.answer());
    assertThat(one.toString()).doesNotContain(one.answer());
  }
}
