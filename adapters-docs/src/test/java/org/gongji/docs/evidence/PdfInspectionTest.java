package org.gongji.docs.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.docs.evidence.EvidenceFixture.bytes;
import static org.gongji.docs.evidence.EvidenceFixture.joined;
import static org.gongji.docs.evidence.EvidenceFixture.pdf;
import static org.gongji.docs.evidence.EvidenceFixture.refused;
import static org.gongji.docs.evidence.EvidenceFixture.taken;
import static org.gongji.docs.evidence.EvidenceFixture.text;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import org.gongji.application.evidence.Evidence;
import org.junit.jupiter.api.Test;

class PdfInspectionTest {

  @Test
  void a_pdf_stays_as_it_is() {
    for (var pdf : new byte[][] {pdf(writer -> {}), pdf(PdfWriter::setFullCompression)}) {
      assertThat(taken(pdf).type()).isEqualTo(Evidence.Type.PDF);
      assertThat(taken(pdf).content()).isEqualTo(pdf);
    }
  }

  @Test
  void a_mark_before_the_header_and_blanks_after_the_end_are_taken() {
    var pdf = joined(bytes("\u00EF\u00BB\u00BF"), joined(pdf(writer -> {}), bytes("\r\n\r\n")));

    assertThat(taken(pdf).type()).isEqualTo(Evidence.Type.PDF);
  }

  @Test
  void a_pdf_that_was_cut_off_is_damaged() {
    var whole = pdf(writer -> {});

    for (var length = 10; length < whole.length - 10; length += 60) {
      assertDamage("damaged", Arrays.copyOf(whole, length));
    }
    assertDamage("damaged", bytes("%PDF-1.7\n%%EOF"));
    assertDamage("damaged", bytes("%PDF-1.7\n" + "[".repeat(1 << 20) + "\n%%EOF"));
  }

  @Test
  void an_encrypted_pdf_is_refused() {
    for (var pdf : new byte[][] {pdf(writer -> {}), pdf(PdfWriter::setFullCompression)}) {
      for (var key : new String[] {"/Encrypt 1 0 R", "/Encrypt<</Filter/Standard/V 1/R 2>>"}) {
        assertDamage("encrypted", bytes(text(pdf).replace("/Root", key + "/Root")));
      }
    }
  }

  @Test
  void a_pdf_that_does_something_is_refused() {
    assertActive(
        writer -> catalog(writer, "OpenAction", PdfAction.javaScript("app.alert(1)", writer)));
    assertActive(
        writer -> catalog(writer, "OpenAction", new PdfAction("cmd.exe", null, null, null)));
    assertActive(writer -> {
      var form = new PdfDictionary();
      form.put(new PdfName("XFA"), new PdfArray());
      catalog(writer, "AcroForm", form);
    });
    assertActive(writer -> {
      var annotation = new PdfDictionary();
      annotation.put(PdfName.SUBTYPE, new PdfName("RichMedia"));
      catalog(writer, "Any", annotation);
    });
    assertActive(writer -> {
      try {
        writer.addFileAttachment(
            "note", PdfFileSpecification.fileEmbedded(writer, null, "a.exe", bytes("MZ")));
      } catch (IOException inMemory) {
        throw new UncheckedIOException(inMemory);
      }
    });
  }

  @Test
  void a_name_written_in_digits_is_the_same_name() {
    var pdf = text(pdf(writer -> {
      var action = new PdfDictionary();
      action.put(PdfName.S, new PdfName("JavaQQQQQQ"));
      catalog(writer, "Any", action);
    }));
    assertThat(pdf).contains("/JavaQQQQQQ");

    assertDamage(
        "active", bytes(pdf.replace("/JavaQQQQQQ", "/J#61v#61Script").replace("/Any", "/A")));
  }

  @Test
  void objects_that_swell_without_bound_are_refused_unread() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      var piece = new byte[1 << 20];
      for (var written = 0; written < 70; written++) {
        deflater.write(piece);
      }
    }
    var bomb = "%PDF-1.7\n1 0 obj<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length "
        + packed.size() + ">>stream\n" + text(packed.toByteArray()) + "\nendstream endobj\n%%EOF";

    assertDamage("damaged", bytes(bomb));
  }

  private static void assertActive(Consumer<PdfWriter> change) {
    assertDamage("active", pdf(writer -> later(writer, change)));
    assertDamage("active", pdf(writer -> {
      writer.setFullCompression();
      later(writer, change);
    }));
  }

  /** Changes are possible once the document is open. */
  private static void later(PdfWriter writer, Consumer<PdfWriter> change) {
    writer.setPageEvent(new PdfPageEventHelper() {
      @Override
      public void onOpenDocument(PdfWriter opened, Document document) {
        change.accept(opened);
      }
    });
  }

  private static void catalog(PdfWriter writer, String key, PdfDictionary value) {
    writer.getExtraCatalog().put(new PdfName(key), value);
  }

  private static void assertDamage(String why, byte[] pdf) {
    assertThat(refused(pdf)).isEqualTo(Map.of("code", "FILE_DAMAGED", "value", "PDF", "of", why));
  }
}
