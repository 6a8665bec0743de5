package org.gongji.docs.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.docs.listing.ListingFixture.listing;
import static org.gongji.docs.listing.ListingFixture.row;
import static org.gongji.docs.listing.ListingFixture.rows;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingPaperTest {

  private static final LocalDate ON = LocalDate.of(2022, 4, 1);
  private static final String HEADER = "序号个人账号姓名个人账户余额";

  private final PoiListingPrinter printer = new PoiListingPrinter();

  @Test
  void a_short_listing_is_one_broad_page_without_a_number() throws IOException {
    var pdf = printer.pdf(listing(List.of("", "合计", "", "60,408.12")), ON, List.of(row(1), row(2)));

    try (var reader = new PdfReader(pdf)) {
      assertThat(reader.getNumberOfPages()).isEqualTo(1);
      var size = reader.getPageSizeWithRotation(1);
      assertThat(size.getWidth()).isGreaterThan(size.getHeight());
      assertThat(textOf(reader, 1))
          .contains(
              "缴存人账户信息",
              "单位名称：葫芦岛市龙港区海滨实验学校单位账号：01010777打印日期：2022-04-01",
              HEADER,
              "1390000000001职工130,204.06",
              "合计60,408.12")
          .doesNotContain("第1页");
    }
  }

  @Test
  void each_page_has_the_header_and_its_number_and_the_last_one_the_totals() throws IOException {
    var pdf = printer.pdf(listing(List.of("", "合计", "", "9,061,218.00")), ON, rows(300));

    keep(pdf);
    try (var reader = new PdfReader(pdf)) {
      var pages = reader.getNumberOfPages();
      assertThat(pages).isGreaterThan(5);
      for (var page = 1; page <= pages; page++) {
        assertThat(textOf(reader, page))
            .contains("缴存人账户信息", HEADER, "第" + page + "页/共" + pages + "页");
      }
      assertThat(textOf(reader, pages)).contains("职工300", "合计9,061,218.00");
      assertThat(textOf(reader, 1)).doesNotContain("合计");
    }
  }

  @Test
  void without_rows_it_says_so_below_the_header() throws IOException {
    try (var reader = new PdfReader(printer.pdf(listing(null), ON, List.of()))) {
      assertThat(textOf(reader, 1)).contains(HEADER + "没有符合条件的记录").doesNotContain("合计");
    }
  }

  @Test
  void the_same_listing_is_the_same_file() {
    assertThat(new PoiListingPrinter().pdf(listing(null), ON, rows(100)))
        .isEqualTo(printer.pdf(listing(null), ON, rows(100)));
  }

  @Test
  void a_character_without_a_glyph_stands_as_a_geta() throws IOException {
    var pdf = printer.pdf(listing(null), ON, List.of(row(1, "李\uD842\uDFB7")));

    try (var reader = new PdfReader(pdf)) {
      assertThat(textOf(reader, 1)).contains("李〓");
    }
  }

  /** A page's text without the blanks that lie between and within cells. */
  private static String textOf(PdfReader reader, int page) throws IOException {
    return new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("[\\s\\u3000]+", "");
  }

  /** For whoever wants to look at it. */
  private static void keep(byte[] pdf) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "listings"));
    var unused = Files.write(folder.resolve("listing.pdf"), pdf);
  }
}
