package org.gongji.docs.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.docs.attestation.AttestationFixture.EMPLOYER;
import static org.gongji.docs.attestation.AttestationFixture.PERSON;
import static org.gongji.docs.attestation.AttestationFixture.kept;
import static org.gongji.docs.attestation.AttestationFixture.person;
import static org.gongji.docs.attestation.AttestationFixture.printed;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class PdfAttestationPrinterTest {

  @Test
  void an_employers_page_says_everything_with_its_date() {
    assertThat(textOf(kept("employer", printed(EMPLOYER, false))))
        .contains(
            "单位住房公积金缴存证明",
            "证明编号：122040101_0003484713",
            "开具日期：2022年04月01日",
            "兹证明葫芦岛市龙港区海滨实验学校已在本中心开立住房公积金缴存账户。截至2022年04月01日，缴存情况如下：",
            "单位名称葫芦岛市龙港区海滨实验学校",
            "单位账号01010777统一社会信用代码12211400465100677M",
            "单位开户日期2016年03月01日单位账户状态正常",
            "单位缴存比例10%个人缴存比例12%",
            "缴存人数11人封存人数2人",
            "缴至年月2022年02月",
            "未分配金额¥360,145.55大写人民币叁拾陆万零壹佰肆拾伍元伍角伍分",
            "2022年04月01日开具时的账务记录",
            "扫码验证真伪",
            "验证码：7K3M-9PQR-STVW-XYZ2",
            "https://gjj.example.gov.cn/verify",
            "本中心的数字签名",
            "葫芦岛市公积金管理中心（签章）")
        .doesNotContain("〓", "测试");
  }

  @Test
  void a_persons_page_names_the_person_and_masks_the_certificate() {
    assertThat(textOf(kept("person", printed(PERSON, false))))
        .contains(
            "个人住房公积金缴存证明",
            "兹证明欧阳堃（证件号码2114**********0012）由葫芦岛市龙港区海滨实验学校在本中心缴存住房公积金。",
            "姓名欧阳堃证件号码2114**********0012",
            "个人账号390001000024个人账户状态正常",
            "缴存单位葫芦岛市龙港区海滨实验学校单位账号01010777",
            "个人开户日期2016年03月01日缴存基数4,070.00元",
            "单位缴存比例12%个人缴存比例12%",
            "单位月缴存额488.00元个人月缴存额488.00元",
            "月缴存额¥976.00大写人民币玖佰柒拾陆元整",
            "首次缴存年月2016年03月缴至年月2022年02月",
            "累计汇缴月数72个月（不含补缴）",
            "账户余额¥27,455.86大写人民币贰万柒仟肆佰伍拾伍元捌角陆分");
  }

  @Test
  void a_test_signature_says_so_on_the_page() {
    assertThat(textOf(kept("test", printed(person("李四", null), true))))
        .contains("测试签名·仅供演示，不作证明使用", "本文件带有测试签名（仅供演示）", "首次缴存年月—缴至年月—", "累计汇缴月数0个月")
        .doesNotContain("本中心的数字签名");
  }

  @Test
  void long_names_stay_on_one_page_and_rare_characters_are_printed() {
    var name = "阿卜杜热依木·买买提吐尔逊".repeat(6) + "𢦏䶮";

    var pdf = printed(person(name, null), true);

    assertThat(textOf(kept("long", pdf))).contains(name);
    assertThat(pagesOf(pdf)).isEqualTo(1);
  }

  @Test
  @EnabledIf(
      value = "org.gongji.docs.attestation.Poppler#isExpected",
      disabledReason = "no poppler")
  void the_qr_code_leads_to_the_public_page_with_serial_and_code_filled_in() throws Exception {
    var drawn = Poppler.drawn(kept("person", printed(PERSON, false)));

    assertThat(scanned(drawn))
        .isEqualTo(
            "https://gjj.example.gov.cn/verify?serial=122040101_0003484713&code=7K3M9PQRSTVWXYZ2");
  }

  /** What a camera reads from the page. */
  private static String scanned(BufferedImage page) throws ReaderException {
    var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(source)))
        .getText();
  }

  /** The text without the blanks that lie between and within cells. */
  private static String textOf(Path file) {
    try (var reader = new PdfReader(Files.readAllBytes(file))) {
      return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int pagesOf(byte[] pdf) {
    try (var reader = new PdfReader(pdf)) {
      return reader.getNumberOfPages();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
