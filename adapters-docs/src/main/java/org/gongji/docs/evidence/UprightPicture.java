package org.gongji.docs.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.gongji.docs.evidence.RefusedFile.Damage;
import org.jspecify.annotations.Nullable;

/** Decodes a picture once, to be sure that it is one, and turns it where it does not stand upright. */
final class UprightPicture {

  /** Some 2 MB, whatever the picture's size. */
  private static final double PROOF_PIXELS = 500_000;

  /** What may lie in memory as a whole, twice: larger ones keep a note of how to turn them. */
  private static final long MOST_TURNED = 16_000_000;

  private static final float QUALITY = 0.92f;

  private final Picture picture;

  private UprightPicture(Picture picture) {
    this.picture = picture;
  }

  /**
   * The picture's file: byte for byte what is stored of it, if it stands upright.
   *
   * @throws RefusedFile when it cannot be decoded
   */
  static byte[] of(Picture picture) {
    var upright = new UprightPicture(picture);
    try {
      upright.prove();
      return picture.orientation() == Orientation.UPRIGHT ? picture.content() : upright.turned();
    } catch (IOException | RuntimeException undecodable) {
      // Decoders answer bad content with whatever exception they run into.
      throw new RefusedFile(Damage.DAMAGED);
    }
  }

  private void prove() throws IOException {
    reading(reader -> {
      var cutOff = new AtomicBoolean();
      reader.addIIOReadWarningListener((source, warning) -> {
        if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
          cutOff.set(true);
        }
      });
      var step = (int) Math.ceil(Math.sqrt(picture.pixels() / PROOF_PIXELS));
      var param = reader.getDefaultReadParam();
      param.setSourceSubsampling(
          Math.min(step, picture.width()), Math.min(step, picture.height()), 0, 0);
      // Without its colours: those of print are not known to every decoder.
      var unused = reader.canReadRaster() ? reader.readRaster(0, param) : reader.read(0, param);
      if (cutOff.get()) {
        throw new IOException("Cut off");
      }
      return true;
    });
  }

  private byte[] turned() throws IOException {
    if (picture.pixels() > MOST_TURNED) {
      return picture.tagged();
    }
    var taken = reading(
        reader -> reader.getImageTypes(0).hasNext() ? new Taken(reader.read(0)) : new Taken(null));
    return taken.image() == null ? picture.tagged() : written(turned(taken.image()));
  }

  private BufferedImage turned(BufferedImage taken) {
    var sideways = Orientation.isSideways(picture.orientation());
    var turned = new BufferedImage(
        sideways ? taken.getHeight() : taken.getWidth(),
        sideways ? taken.getWidth() : taken.getHeight(),
        taken.getColorModel().hasAlpha()
            ? BufferedImage.TYPE_4BYTE_ABGR
            : BufferedImage.TYPE_3BYTE_BGR);
    var graphics = turned.createGraphics();
    graphics.drawImage(
        taken,
        Orientation.upright(picture.orientation(), taken.getWidth(), taken.getHeight()),
        null);
    graphics.dispose();
    return turned;
  }

  private byte[] written(BufferedImage image) throws IOException {
    var writer = ImageIO.getImageWriters(
            ImageTypeSpecifier.createFromRenderedImage(image), picture.format())
        .next();
    var out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      var param = writer.getDefaultWriteParam();
      if (picture.format().equals("jpeg")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private <T> T reading(Reading<T> reading) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName(picture.format()).next();
    try (var stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.content()))) {
      reader.setInput(stream, true, true);
      return reading.of(reader);
    } finally {
      reader.dispose();
    }
  }

  private interface Reading<T> {
    T of(ImageReader reader) throws IOException;
  }

  /** A whole picture, if the decoder knows its colours. */
  private record Taken(@Nullable BufferedImage image) {}
}
