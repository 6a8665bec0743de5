package org.gongji.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.gongji.domain.decision.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAndNamesTest {

  @Test
  void a_mobile_number_has_11_digits_and_shows_7_of_them() {
    var mobile = MobileNumber.decide(" 13012344555 ").orThrow();

    assertThat(mobile.text()).isEqualTo("13012344555");
    assertThat(mobile.masked()).isEqualTo("130****4555");
    assertThat(mobile).hasToString("130****4555").isEqualTo(MobileNumber.of("13012344555"));
  }

  @ParameterizedTest(name = "{0}, shown as {1} ({2})")
  @CsvSource(delimiter = '|', textBlock = """
          1301234455     | 130***4455     | 10 digits
          130123445555   | 130*****5555   | 12 digits
          23012344555    | 230****4555    | not leading 1
          130-1234455    | 130****4455    | a dash
          １３０１２３４４５５５    | １３０****４５５５    | full-width digits
          1301234        | *******        | too short to show anything
          ''             | ''             | nothing
          """)
  void no_other_mobile_number_is_taken_or_shown(String text, String shown, String why) {
    assertThat(MobileNumber.decide(text).rejections())
        .containsExactly(IdentifierCode.MOBILE_INVALID.of(Figure.of(shown)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MobileNumber.of(text))
        .withMessage("Not a mobile number: " + shown);
  }

  @Test
  void a_refusal_never_echoes_a_whole_document() {
    var rejection = MobileNumber.decide("9".repeat(10_000)).rejections().get(0);

    assertThat(rejection.figure("value").orElseThrow().text()).hasSize(40);
  }

  @ParameterizedTest(name = "{0}, shown as {1}")
  @CsvSource({"390000000017, 39********17", "01010777, 01****77", "12345, 12*45", "1234, ****"})
  void account_numbers_show_two_characters_at_each_end(String text, String shown) {
    assertThat(new AccountNumber(text).masked()).isEqualTo(shown);
    assertThat(new EmployerNumber(text).masked()).isEqualTo(shown);
  }

  @Test
  void a_postcode_has_6_digits() {
    assertThat(Postcode.decide(" 010000 ").orThrow()).hasToString("010000");
    assertThat(Postcode.of("125000").text()).isEqualTo("125000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12500", "1250000", "12500O", "１２５０００"})
  void no_other_postcode_is_taken(String text) {
    assertThat(Postcode.decide(text).rejections())
        .containsExactly(IdentifierCode.POSTCODE_INVALID.of(Figure.of(text)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Postcode.of(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @ParameterizedTest(name = "{0} -> {1} ({2})")
  @CsvSource(delimiter = '|', textBlock = """
          梁丽娜       | 梁*娜       | three characters
          梁娜         | 梁*         | of two only the first
          梁           | *           | of one nothing
          欧阳丽娜     | 欧**娜      | both ends of four
          古丽·买买提  | 古****提    | a name with a point
          𠮷田花       | 𠮷*花       | a character of two code units counts once
          """)
  void a_name_shows_its_ends(String name, String masked, String why) {
    assertThat(PersonName.of(" " + name).masked()).isEqualTo(masked);
    assertThat(new PersonName(name)).hasToString(masked);
  }

  @Test
  void a_name_has_1_to_80_characters() {
    assertThat(PersonName.of("𠮷".repeat(80)).text()).hasSize(160);
    assertThatIllegalArgumentException().isThrownBy(() -> PersonName.of("梁".repeat(81)));
    assertThatIllegalArgumentException().isThrownBy(() -> PersonName.of(" "));
  }

  @Test
  void account_numbers_are_opaque_but_not_blank_and_not_endless() {
    assertThat(new EmployerNumber("01010777")).hasToString("01010777");
    assertThat(new AccountNumber("3".repeat(32))).hasToString("3".repeat(32));
    assertThatIllegalArgumentException().isThrownBy(() -> new EmployerNumber(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new EmployerNumber("3".repeat(33)));
    assertThatIllegalArgumentException().isThrownBy(() -> new AccountNumber(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new AccountNumber("3".repeat(33)));
  }

  @Test
  void a_serial_says_its_day_office_and_sequence() {
    var day = LocalDate.of(2022, 3, 23);

    assertThat(BusinessSerial.of(day, "01", 3_484_712)).hasToString("122032301_0003484712");
    assertThat(BusinessSerial.of(day, "01", 9_999_999_999L).text()).endsWith("_9999999999");
    assertThatIllegalArgumentException().isThrownBy(() -> BusinessSerial.of(day, "01", 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BusinessSerial.of(day, "01", 10_000_000_000L));
    assertThatIllegalArgumentException().isThrownBy(() -> BusinessSerial.of(day, "1", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BusinessSerial("222032301_0003484712"));
  }
}
