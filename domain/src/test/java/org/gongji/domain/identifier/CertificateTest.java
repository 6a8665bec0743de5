package org.gongji.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.IdentifierQuestion;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 7);

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          RESIDENT_ID         | 110105491231002      | 11010519491231002X
          RESIDENT_ID         | 110105194912310021   | CERTIFICATE_INVALID check-character
          OFFICER             | 军字第2001988号      | 军字第2001988号
          OFFICER             | 20019881             | 20019881
          OFFICER             | 200198               | CERTIFICATE_INVALID form
          PASSPORT            | e12345678            | E12345678
          PASSPORT            | E123                 | CERTIFICATE_INVALID form
          FOREIGNER_PERMANENT | abc123456789012      | ABC123456789012
          FOREIGNER_PERMANENT | 911124198108030024   | 911124198108030024
          FOREIGNER_PERMANENT | 911124198108030025   | CERTIFICATE_INVALID check-character
          FOREIGNER_PERMANENT | 11010519491231002X   | CERTIFICATE_INVALID form
          FOREIGNER_PERMANENT | 9111241981080300     | CERTIFICATE_INVALID form
          OTHER               | A-1/2                | A-1/2
          OTHER               | ABC                  | CERTIFICATE_INVALID form
          """)
  void a_certificate_has_the_form_of_its_type(
      CertificateType type, String number, String expected) {
    var read = Certificate.read(type, number);

    assertThat(read.fold(
            Certificate::number,
            rejections -> rejections.get(0).code().name() + " "
                + rejections.get(0).figures().get("of")))
        .isEqualTo(expected);
    assertThat(CertificateType.ofCode(type.code())).isEqualTo(type);
  }

  @Test
  void a_certificate_shows_its_number_to_nobody_and_exists_in_one_form_only() {
    var passport = new Certificate(CertificateType.PASSPORT, "E12345678");

    assertThat(passport.masked()).isEqualTo("E123*5678");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Certificate(CertificateType.PASSPORT, "e12345678"))
        .withMessageContaining("e123*5678")
        .withMessageNotContaining("e12345678");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CertificateType.ofCode("05"))
        .withMessageContaining("05");
  }

  @Test
  void numbers_are_explained_where_there_is_something_to_reckon() {
    var huludao = Rulebook.of(HuludaoPack.pack());
    var id = new IdentifierQuestion(IdentifierKind.RESIDENT_ID, "11010519491231002x", TODAY);
    var wrong = new IdentifierQuestion(IdentifierKind.RESIDENT_ID, "1", TODAY);
    var postcode = new IdentifierQuestion(IdentifierKind.POSTCODE, "125000", TODAY);

    assertThat(huludao.explain(id).toString())
        .contains("公式  出生日期 1949-12-31\n公式  性别 女\n公式  校验码 前 17 位按 GB 11643-1999 计算得 X")
        .endsWith("结果  有效 11010519491231002X");
    assertThat(huludao.explain(wrong).toString()).doesNotContain("公式");
    assertThat(huludao.explain(postcode).toString()).doesNotContain("公式").endsWith("结果  有效 125000");
    assertThat(id).hasToString("IdentifierQuestion[kind=RESIDENT_ID]");
  }

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          RESIDENT_ID         | 110105194912310021 | {value=1101**********0021, type=RESIDENT_ID, of=check-character}
          RESIDENT_ID         | 11010519491231     | {value=1101******1231, type=RESIDENT_ID, of=length}
          PASSPORT            | E123               | {value=****, type=PASSPORT, of=form}
          FOREIGNER_PERMANENT | 91112419810803002  | {value=9111*********3002, type=FOREIGNER_PERMANENT, of=form}
          """)
  void a_refusal_says_what_is_wrong_and_hides_the_number(
      CertificateType type, String number, String figures) {
    var rejections = Certificate.read(type, number).rejections();

    assertThat(rejections).hasSize(1);
    assertThat(rejections.get(0).code()).isEqualTo(IdentifierCode.CERTIFICATE_INVALID);
    assertThat(rejections.get(0).figures()).hasToString(figures);
  }

  @ParameterizedTest(name = "{0} of {1} characters -> {2}")
  @CsvSource({
    "PASSPORT, 4, false",
    "PASSPORT, 5, true",
    "PASSPORT, 17, true",
    "PASSPORT, 18, false",
    "OFFICER, 6, false",
    "OFFICER, 7, true",
    "OFFICER, 8, true",
    "OFFICER, 9, false",
    "OTHER, 3, false",
    "OTHER, 4, true",
    "OTHER, 40, true",
    "OTHER, 41, false"
  })
  void a_number_is_neither_too_short_nor_too_long(CertificateType type, int length, boolean taken) {
    assertThat(Certificate.read(type, "7".repeat(length)).accepted().isPresent())
        .isEqualTo(taken);
  }

  @Test
  void each_type_has_its_national_code() {
    assertThat(Arrays.stream(CertificateType.values())
            .map(type -> type.code() + " " + type.chineseName()))
        .containsExactly("01 身份证", "02 军官证", "03 护照", "04 外国人永久居留证", "99 其他");
  }
}
