package org.gongji.docs.attestation;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntConsumer;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.Attested;
import org.gongji.docs.slip.SlipText;

/** The page of an attestation: title, text, table, seal, QR code, and how to verify it. */
final class AttestationPage {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年MM月dd日");
  private static final Color RED = new Color(192, 0, 0);
  private static final float TITLE = 20;
  private static final float TEXT = 11;
  private static final float SMALL = 8.5f;
  private static final float LEADING = 20;
  private static final float INDENT = 2 * TEXT;
  private static final float QR = 104;
  private static final float[] FOOT = {130, 385};
  private static final float SEAL_SPACE = 46;

  private final Attestation attestation;
  private final String verifyAt;
  private final IntConsumer missing;

  AttestationPage(Attestation attestation, String verifyAt, IntConsumer missing) {
    this.attestation = attestation;
    this.verifyAt = verifyAt;
    this.missing = missing;
  }

  String title() {
    return attestation.attested() instanceof Attested.OfEmployer ? "单位住房公积金缴存证明" : "个人住房公积金缴存证明";
  }

  /** What the QR code leads to: the public page, with serial and code filled in. */
  String link() {
    return verifyAt + "?serial="
        + URLEncoder.encode(attestation.serial().text(), StandardCharsets.UTF_8) + "&code="
        + attestation.code().text();
  }

  void write(Document document) {
    document.addKeywords(AttestationMark.of(attestation));
    document.add(line(title(), TITLE, Font.BOLD, Element.ALIGN_CENTER));
    if (attestation.test()) {
      document.add(red("测试签名 · 仅供演示，不作证明使用", 13));
    }
    document.add(SlipText.row(
        missing, "证明编号：" + attestation.serial(), "开具日期：" + DAY.format(attestation.issuedOn())));
    document.add(lead());
    document.add(new AttestedTable(attestation, missing).table());
    document.add(notes());
    document.add(foot());
  }

  private Paragraph lead() {
    var day = DAY.format(attestation.issuedOn());
    var words = attestation.attested() instanceof Attested.OfContributor person
        ? "兹证明 " + person.name() + "（证件号码 " + person.certificateMasked() + "）由 "
            + person.employerName() + " 在本中心缴存住房公积金。截至 " + day + "，缴存情况如下："
        : "兹证明 " + attestation.attested().employerName() + " 已在本中心开立住房公积金缴存账户。截至 " + day
            + "，缴存情况如下：";
    var paragraph = line(words, TEXT, Font.NORMAL, Element.ALIGN_LEFT);
    paragraph.setLeading(LEADING);
    paragraph.setFirstLineIndent(INDENT);
    paragraph.setSpacingBefore(6);
    return paragraph;
  }

  private Paragraph notes() {
    var notes = line(
        "表内数据为本中心 " + DAY.format(attestation.issuedOn())
            + " 开具时的账务记录，此后的变动不在本证明之内。本证明只说明缴存情况，不作担保。",
        SMALL,
        Font.NORMAL,
        Element.ALIGN_LEFT);
    notes.setLeading(13);
    return notes;
  }

  /** The QR code with how to verify at the left, the seal at the right. */
  private PdfPTable foot() {
    var foot = new PdfPTable(FOOT);
    foot.setWidthPercentage(100);
    foot.setSpacingBefore(14);
    var code = bare();
    code.setHorizontalAlignment(Element.ALIGN_CENTER);
    var picture = QrPicture.of(link(), QR);
    picture.setAlignment(Element.ALIGN_CENTER);
    code.addElement(picture);
    code.addElement(line("扫码验证真伪", TEXT, Font.NORMAL, Element.ALIGN_CENTER));
    foot.addCell(code);
    var words = bare();
    words.setPaddingLeft(10);
    for (var sentence : howToVerify()) {
      var each = line(sentence, SMALL, Font.NORMAL, Element.ALIGN_LEFT);
      each.setLeading(14);
      words.addElement(each);
    }
    words.addElement(sealed(attestation.centreName() + "（签章）", SEAL_SPACE));
    words.addElement(sealed(DAY.format(attestation.issuedOn()), TEXT));
    foot.addCell(words);
    return foot;
  }

  private List<String> howToVerify() {
    return List.of(
        "验证码：" + attestation.code().grouped(),
        "1. 扫描左侧二维码，或打开 " + verifyAt + " 填写证明编号和验证码，核对显示的内容与本证明一致。",
        "2. 收到的是 PDF 文件的，可在同一网页上传文件，核对文件自开具后未被改动。",
        "3. 本文件带有" + (attestation.test() ? "测试签名（仅供演示）" : "本中心的数字签名")
            + "，PDF 阅读器可以显示；打印件以网页查询结果为准。");
  }

  private Paragraph sealed(String words, float before) {
    var line = line(words, TEXT, Font.NORMAL, Element.ALIGN_RIGHT);
    line.setSpacingBefore(before);
    return line;
  }

  private Paragraph red(String words, float size) {
    var line = line(words, size, Font.BOLD, Element.ALIGN_CENTER);
    line.getFont().setColor(RED);
    line.setSpacingBefore(6);
    return line;
  }

  private Paragraph line(String text, float size, int style, int alignment) {
    return SlipText.line(text, size, style, alignment, missing);
  }

  private static PdfPCell bare() {
    var cell = new PdfPCell();
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setPadding(0);
    return cell;
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }
}
