package org.gongji.docs.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.gongji.application.evidence.EvidenceInspection.Inspected;
import org.gongji.domain.decision.Rejection;

/** Pictures with a red left half and a blue right half, and small PDFs. */
final class EvidenceFixture {

  private EvidenceFixture() {}

  static Inspected taken(byte[] content) {
    return new SniffingInspection().inspect(content).orThrow();
  }

  /** The code and the figures of the one refusal. */
  static Map<String, String> refused(byte[] content) {
    var rejections = new SniffingInspection().inspect(content).rejections();
    assertThat(rejections).hasSize(1);
    return figures(rejections.get(0));
  }

  private static Map<String, String> figures(Rejection rejection) {
    var figures = new HashMap<String, String>();
    figures.put("code", rejection.code().name());
    rejection.figures().forEach((name, figure) -> figures.put(name, figure.text()));
    return figures;
  }

  static byte[] picture(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, 0, width - width / 2, height);
    graphics.dispose();
    return written(image, format);
  }

  static byte[] written(BufferedImage image, String format) {
    try {
      var out = new ByteArrayOutputStream();
      assertThat(ImageIO.write(image, format, out)).isTrue();
      return out.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  static BufferedImage decoded(byte[] content) {
    try {
      return ImageIO.read(new ByteArrayInputStream(content));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** The same JPEG with a segment after its first marker. */
  static byte[] withSegment(byte[] jpeg, int marker, String header, byte[] content) {
    var name = header.getBytes(StandardCharsets.ISO_8859_1);
    var length = name.length + content.length + 2;
    return ByteBuffer.allocate(jpeg.length + length + 2)
        .put(jpeg, 0, 2)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) length)
        .put(name)
        .put(content)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** The same PNG with a chunk after its header. */
  static byte[] withChunk(byte[] png, String type, byte[] content) {
    var chunk = ByteBuffer.allocate(content.length + 12)
        .putInt(content.length)
        .put(type.getBytes(StandardCharsets.ISO_8859_1))
        .put(content);
    var checksum = new CRC32();
    checksum.update(chunk.array(), 4, content.length + 4);
    chunk.putInt((int) checksum.getValue());
    return ByteBuffer.allocate(png.length + chunk.capacity())
        .put(png, 0, 33)
        .put(chunk.array())
        .put(png, 33, png.length - 33)
        .array();
  }

  /** A PDF of one page, changed while it is written. */
  static byte[] pdf(Consumer<PdfWriter> change) {
    var out = new ByteArrayOutputStream();
    var document = new Document();
    var writer = PdfWriter.getInstance(document, out);
    change.accept(writer);
    document.open();
    document.add(new Paragraph("evidence"));
    document.close();
    return out.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length)
        .put(first)
        .put(second)
        .array();
  }

  static String text(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }
}
