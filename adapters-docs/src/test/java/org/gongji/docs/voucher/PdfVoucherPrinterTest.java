package org.gongji.docs.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.docs.voucher.VoucherFixture.aVoucher;
import static org.gongji.docs.voucher.VoucherFixture.side;
import static org.gongji.docs.voucher.VoucherFixture.theManuals;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.gongji.application.remittance.VoucherPrinter.Voucher;
import org.gongji.docs.slip.StablePdf;
import org.gongji.domain.ledger.CollectingAccount;
import org.junit.jupiter.api.Test;

class PdfVoucherPrinterTest {

  private static final int LARGEST_BYTES = 80_000;

  private final PdfVoucherPrinter printer = new PdfVoucherPrinter();

  @Test
  void the_manuals_slip_carries_every_field() {
    var text = textOf(print("manual", theManuals()));

    assertThat(text)
        .contains(
            "葫芦岛市公积金管理中心汇缴凭条",
            "业务日期：2022年04月01日",
            "业务流水号：122032301_0003484712",
            "单位名称葫芦岛市龙港区海滨实验学校",
            "单位账号01010777",
            "经办人姓名韩梅",
            "经办人手机号码15842900017",
            "单位缴存人数11",
            "月缴存金额6,100.00",
            "汇缴月度202203-202203",
            "上月汇缴人数11本月增加人数0本月减少人数0本月汇缴人数11",
            "上月汇缴金额6,100.00本月增加金额0.00本月减少金额0.00本月汇缴金额6,100.00",
            "汇缴金额(大/小写)陆仟壹佰元整¥6,100.00",
            "收款银行收款账号收款户名",
            "中国工商银行辽宁省葫芦岛市分行龙湾大街支行0715020129219108060葫芦岛市住房公积金管理中心",
            "单位经办人签字：",
            "住房公积金管理中心（签章）",
            "业务经办人：01010777",
            "制单人：01010777",
            "打印日期：2022年04月01日",
            "注意：缴款时告知银行柜台人员备注单位账号！")
        .doesNotContain("〓", "联行号");
  }

  @Test
  void several_months_are_one_slip_with_the_sum_to_pay_and_the_banks_interbank_number() {
    var bankOfChina =
        new CollectingAccount("104", "中国银行葫芦岛分行", "294756317375", "葫芦岛市住房公积金管理中心", "104227619876");

    var text = textOf(print(
        "several-months",
        aVoucher(
            "葫芦岛市龙港区海滨实验学校",
            "韩梅",
            YearMonth.of(2022, 2),
            YearMonth.of(2022, 4),
            side(10, "5,500.00"),
            side(1, "600.00"),
            side(11, "6,100.00"),
            "18,300.00",
            bankOfChina)));

    assertThat(text)
        .contains(
            "汇缴月度202202-202204",
            "上月汇缴人数10本月增加人数1本月减少人数0本月汇缴人数11",
            "上月汇缴金额5,500.00本月增加金额600.00",
            "壹万捌仟叁佰元整¥18,300.00",
            "294756317375",
            "联行号104227619876");
  }

  @Test
  void a_name_of_eighty_characters_and_an_amount_of_billions_stay_whole_on_one_page() {
    var name = "葫芦岛市龙港区海滨街道滨海社区".repeat(6).substring(0, 80);

    var pdf = print(
        "long",
        aVoucher(
            name,
            "阿卜杜热依木·买买提吐尔逊",
            YearMonth.of(2022, 4),
            YearMonth.of(2022, 4),
            side(123_456, "1,234,567,890.12"),
            side(0, "0.00"),
            side(123_456, "1,234,567,890.12"),
            "1,234,567,890.12",
            VoucherFixture.ICBC));

    assertThat(textOf(pdf))
        .contains(name)
        .contains("阿卜杜热依木·买买提吐尔逊")
        .contains("本月汇缴金额1,234,567,890.12")
        .contains("壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分");
    assertThat(pagesOf(pdf)).isEqualTo(1);
  }

  @Test
  void rare_characters_of_names_are_printed_and_those_without_a_glyph_stand_as_a_geta() {
    var pdf = print("rare", aVoucher("堃珺䶮㛃商行", "李𢦏\uD842\uDFB7"));

    assertThat(textOf(pdf)).contains("单位名称堃珺䶮㛃商行").contains("经办人姓名李𢦏〓");
  }

  @Test
  void the_typeface_is_embedded_as_a_subset_and_the_file_stays_small() {
    var pdf = print("manual", theManuals());

    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .containsPattern("/FontName ?/[A-Z]{6}\\+NotoSansSC-Regular")
        .contains("/FontFile2")
        .doesNotContain(StablePdf.SUBSET);
    assertThat(pdf).hasSizeLessThan(LARGEST_BYTES);
  }

  @Test
  void the_same_slip_is_the_same_file_even_when_several_are_printed_at_once() {
    var one = printer.print(theManuals());
    var other = printer.print(aVoucher("葫芦岛市连山区某某商贸有限公司", "王强"));

    var again = IntStream.range(0, 40)
        .parallel()
        .mapToObj(
            at -> printer.print(at % 2 == 0 ? theManuals() : aVoucher("葫芦岛市连山区某某商贸有限公司", "王强")))
        .toList();

    assertThat(one).isNotEqualTo(other);
    assertThat(IntStream.range(0, 40).boxed())
        .allSatisfy(at -> assertThat(again.get(at)).isEqualTo(at % 2 == 0 ? one : other));
  }

  /** Leaves the file under {@code target/vouchers} for whoever wants to look at it. */
  private byte[] print(String file, Voucher voucher) {
    var pdf = printer.print(voucher);
    try {
      var folder = Files.createDirectories(Path.of("target", "vouchers"));
      Files.write(folder.resolve(file + ".pdf"), pdf);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return pdf;
  }

  /** The text without the blanks that lie between and within cells. */
  private static String textOf(byte[] pdf) {
    try (var reader = new PdfReader(pdf)) {
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
