package org.gongji.docs.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.docs.evidence.EvidenceFixture.bytes;
import static org.gongji.docs.evidence.EvidenceFixture.decoded;
import static org.gongji.docs.evidence.EvidenceFixture.joined;
import static org.gongji.docs.evidence.EvidenceFixture.picture;
import static org.gongji.docs.evidence.EvidenceFixture.refused;
import static org.gongji.docs.evidence.EvidenceFixture.taken;
import static org.gongji.docs.evidence.EvidenceFixture.text;
import static org.gongji.docs.evidence.EvidenceFixture.withChunk;
import static org.gongji.docs.evidence.EvidenceFixture.withSegment;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import org.gongji.application.evidence.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureInspectionTest {

  private static final int RED = 0xFFFF0000;
  private static final int BLUE = 0xFF0000FF;

  @ParameterizedTest
  @CsvSource({"jpeg, JPEG", "png, PNG"})
  void a_picture_without_anything_else_stays_as_it_is(String format, Evidence.Type type) {
    var picture = picture(format, 40, 20);

    assertThat(taken(picture).type()).isEqualTo(type);
    assertThat(taken(picture).content()).isEqualTo(picture);
  }

  @Test
  void an_empty_file_is_refused() {
    assertThat(refused(new byte[0])).isEqualTo(Map.of("code", "FILE_EMPTY", "value", "0"));
  }

  @Test
  void more_than_ten_megabytes_are_refused() {
    assertThat(refused(new byte[(10 << 20) + 1]))
        .isEqualTo(Map.of("code", "FILE_TOO_LARGE", "value", "11 MB", "limit", "10 MB"));
    assertThat(refused(new byte[10 << 20])).containsEntry("code", "FILE_TYPE_UNKNOWN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><script>alert(1)</script>",
        "GIF89a\u0001\u0000\u0001\u0000",
        "RIFF\u0000\u0000\u0000\u0000WEBP",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "PK\u0003\u0004",
        "<html>%PDF-1.7 %%EOF"
      })
  void what_is_none_of_the_types_is_told_by_its_content(String content) {
    assertThat(refused(bytes(content)))
        .isEqualTo(Map.of("code", "FILE_TYPE_UNKNOWN", "limit", "JPEG, PNG, PDF"));
  }

  @Test
  void a_jpeg_is_freed_of_what_its_maker_hid_in_it() {
    var plain = picture("jpeg", 40, 20);
    var loaded = plain;
    for (var marker = 0xE1; marker <= 0xEF; marker++) {
      loaded = withSegment(loaded, marker, "hidden", bytes("GPS 40.7N 120.8E"));
    }
    loaded = withSegment(loaded, 0xFE, "", bytes("a comment, hidden"));
    loaded = withSegment(loaded, 0xE0, "JFXX\0", bytes("a thumbnail, hidden"));

    assertThat(taken(loaded).content()).isEqualTo(plain);
  }

  @Test
  void the_colours_of_a_jpeg_stay() {
    var profiled = withSegment(picture("jpeg", 40, 20), 0xE2, "ICC_PROFILE\0\1\1", new byte[128]);

    assertThat(text(taken(profiled).content())).contains("ICC_PROFILE");
  }

  @Test
  void a_thumbnail_in_the_first_segment_is_left_out() {
    var jpeg = picture("jpeg", 40, 20);
    var bare = ByteBuffer.allocate(jpeg.length - 18).put(jpeg, 0, 2);
    bare.put(jpeg, 20, jpeg.length - 20);
    var header = new byte[] {1, 2, 0, 0, 1, 0, 1, 1, 1};
    var thumbnailed = withSegment(bare.array(), 0xE0, "JFIF\0", joined(header, bytes("RGB")));

    assertThat(taken(thumbnailed).content()).isEqualTo(jpeg);
  }

  @Test
  void a_png_is_freed_of_texts_times_and_what_is_not_its_picture() {
    var plain = picture("png", 40, 20);
    var loaded = plain;
    for (var type : new String[] {"tEXt", "zTXt", "iTXt", "tIME", "eXIf", "prVt", "acTL"}) {
      loaded = withChunk(loaded, type, bytes("hidden\0GPS 40.7N 120.8E"));
    }

    assertThat(taken(loaded).content()).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void what_comes_after_the_picture_is_cut_off(String format) {
    var picture = picture(format, 40, 20);

    assertThat(taken(joined(picture, bytes("PK\3\4 or <script>"))).content()).isEqualTo(picture);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 40, 20, RED, BLUE",
    "2, 40, 20, BLUE, RED",
    "3, 40, 20, BLUE, RED",
    "4, 40, 20, RED, BLUE",
    "5, 20, 40, RED, BLUE",
    "6, 20, 40, RED, BLUE",
    "7, 20, 40, BLUE, RED",
    "8, 20, 40, BLUE, RED"
  })
  void a_picture_is_turned_the_way_it_was_taken(
      int orientation, int width, int height, String first, String last) {
    var exif = Orientation.exif(orientation);
    var jpeg = withSegment(picture("jpeg", 40, 20), 0xE1, "Exif\0\0", exif);
    var png = withChunk(picture("png", 40, 20), "eXIf", exif);

    for (var content : new byte[][] {taken(jpeg).content(), taken(png).content()}) {
      var upright = decoded(content);
      assertThat(upright.getWidth()).isEqualTo(width);
      assertThat(upright.getHeight()).isEqualTo(height);
      assertThat(nearest(upright, 1, 1)).isEqualTo(first);
      assertThat(nearest(upright, width - 2, height - 2)).isEqualTo(last);
      assertThat(text(content)).doesNotContain("Exif", "eXIf");
    }
  }

  @Test
  void a_picture_too_large_to_be_turned_keeps_nothing_but_its_orientation() {
    var large = withSegment(
        picture("jpeg", 5_000, 4_000), 0xE1, "Exif\0\0", joined(Orientation.exif(6), bytes("GPS")));

    var content = taken(large).content();

    assertThat(JpegFile.read(content).orientation()).isEqualTo(6);
    assertThat(text(content)).doesNotContain("GPS");
  }

  @Test
  void a_broken_note_of_the_orientation_is_passed_over() {
    var plain = picture("jpeg", 40, 20);

    for (var exif :
        new String[] {"", "II", "II*\0\u00FF\u00FF\u00FF\u007F", "MM\0*\0\0\0\u0008\u00FF\u00FF"}) {
      assertThat(taken(withSegment(plain, 0xE1, "Exif\0\0", bytes(exif))).content())
          .isEqualTo(plain);
    }
  }

  @Test
  void two_hundred_megapixels_are_refused_by_what_the_header_claims() {
    var jpeg = picture("jpeg", 40, 20);
    var frame = text(jpeg).indexOf("\u00FF\u00C0");
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 10_000).putShort(frame + 7, (short) 20_000);
    var png = picture("png", 40, 20);
    ByteBuffer.wrap(png).putInt(16, 20_000).putInt(20, 10_000);

    for (var claimed : new byte[][] {jpeg, png}) {
      assertThat(refused(claimed))
          .isEqualTo(
              Map.of("code", "PICTURE_TOO_LARGE", "value", "200,000,000", "limit", "40,000,000"));
    }
  }

  @Test
  void forty_megapixels_are_taken() {
    var image = new BufferedImage(8_000, 5_000, BufferedImage.TYPE_BYTE_BINARY);

    assertThat(taken(EvidenceFixture.written(image, "png")).type()).isEqualTo(Evidence.Type.PNG);
  }

  @Test
  void a_line_of_forty_million_pixels_is_refused() {
    var png = picture("png", 40, 20);
    ByteBuffer.wrap(png).putInt(16, 40_000_000).putInt(20, 1);

    assertThat(refused(png))
        .containsEntry("value", "40000000×1")
        .containsEntry("limit", "65535×65535");
  }

  @ParameterizedTest
  @CsvSource({"jpeg, JPEG", "png, PNG"})
  void a_picture_that_was_cut_off_anywhere_is_damaged(String format, String type) {
    var whole = picture(format, 400, 200);

    for (var length = 10; length < whole.length; length += 97) {
      assertThat(refused(Arrays.copyOf(whole, length)))
          .as("%s bytes", length)
          .isEqualTo(Map.of("code", "FILE_DAMAGED", "value", type, "of", "damaged"));
    }
  }

  @Test
  void a_picture_without_its_data_is_damaged() {
    var jpeg = picture("jpeg", 400, 200);
    var half = joined(Arrays.copyOf(jpeg, jpeg.length - 200), bytes("\u00FF\u00D9"));
    var png = picture("png", 40, 20);
    png[60]++;

    assertThat(refused(half)).containsEntry("of", "damaged");
    assertThat(refused(png)).containsEntry("of", "damaged");
    assertThat(refused(bytes("\u00FF\u00D8\u00FF\u00D9"))).containsEntry("of", "damaged");
  }

  private static String nearest(BufferedImage image, int x, int y) {
    var colour = image.getRGB(x, y);
    return distance(colour, RED) < distance(colour, BLUE) ? "RED" : "BLUE";
  }

  private static int distance(int one, int other) {
    return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF))
        + Math.abs((one & 0xFF) - (other & 0xFF));
  }
}
