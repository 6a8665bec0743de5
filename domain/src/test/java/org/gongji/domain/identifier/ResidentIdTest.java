package org.gongji.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.gongji.domain.decision.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidentIdTest {

  @ParameterizedTest(name = "{0} -> {1}, {2}, {3} ({4})")
  @CsvSource(delimiter = '|', textBlock = """
          11010519491231002X | 11010519491231002X | 女 | 1949-12-31 | the standard's own example
          11010519491231002x | 11010519491231002X | 女 | 1949-12-31 | a small x
          110105491231002    | 11010519491231002X | 女 | 1949-12-31 | the old form becomes the new one
          211402198810060728 | 211402198810060728 | 女 | 1988-10-06 | of Huludao
          211402199002281236 | 211402199002281236 | 男 | 1990-02-28 | an odd 17th digit
          211402200002294569 | 211402200002294569 | 女 | 2000-02-29 | a leap day
          211402190001010011 | 211402190001010011 | 男 | 1900-01-01 | the earliest birth date
          810000199001010019 | 810000199001010019 | 男 | 1990-01-01 | Hong Kong residence permit
          820000198512120022 | 820000198512120022 | 女 | 1985-12-12 | Macao residence permit
          830000197811040038 | 830000197811040038 | 男 | 1978-11-04 | Taiwan residence permit
          911124198108030024 | 911124198108030024 | 女 | 1981-08-03 | foreigners' permanent residence
          """)
  void a_valid_number_carries_sex_and_birth_date(
      String given, String text, String sex, LocalDate birthDate, String why) {
    var id = ResidentId.decide(given).orThrow();

    assertThat(id.text()).isEqualTo(text);
    assertThat(id.sex().chineseName()).isEqualTo(sex);
    assertThat(id.birthDate()).isEqualTo(birthDate);
    assertThat(ResidentId.of(given)).isEqualTo(id);
  }

  @ParameterizedTest(name = "{0}: {1} ({2})")
  @CsvSource(delimiter = '|', textBlock = """
          ''                  | length          | nothing
          11010549123100      | length          | 14
          1101054912310021    | length          | 16
          11010519491231002   | length          | 17
          110105194912310021X | length          | 19
          1101051949123100X2  | characters      | X not at the end
          11010549123100X     | characters      | X in the old form
          １１０１０５４９１２３１００２     | characters      | full-width digits
          160105194912310029  | region          | no such province
          810001199001010015  | region          | a permit's region is 810000
          840000199001010019  | region          | no such permit
          916124198108030029  | region          | no such province for foreigners
          211402199002291231  | birth-date      | no leap year
          110105194913310021  | birth-date      | a 13th month
          110105491331002     | birth-date      | a 13th month in the old form
          211402189912310017  | birth-date      | one day before 1900
          110105194912310021  | check-character | the wrong check digit
          110105194912310020  | check-character | another one
          """)
  void what_is_wrong_first_is_the_reason(String given, String reason, String why) {
    var rejection = ResidentId.decide(given).rejections().get(0);

    assertThat(rejection.code()).isEqualTo(IdentifierCode.RESIDENT_ID_INVALID);
    assertThat(rejection.figure(Rejection.OF)).hasToString("Optional[" + reason + "]");
    assertThatIllegalArgumentException().isThrownBy(() -> ResidentId.of(given));
  }

  @Test
  void the_number_is_masked_wherever_it_could_be_logged() {
    var id = ResidentId.of("211402198810060728");

    assertThat(id.masked()).isEqualTo("2114**********0728");
    assertThat(id).hasToString("2114**********0728");
    assertThat(ResidentId.decide("211402198810060729").rejections())
        .hasToString("[Rejection[code=RESIDENT_ID_INVALID, "
            + "figures={value=2114**********0729, of=check-character}]]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResidentId.of("211402198810060729"))
        .withMessageNotContaining("8810060");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ResidentId("211402198810060729"))
        .withMessageNotContaining("8810060");
  }

  @Test
  void the_record_itself_takes_only_the_form_of_18() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ResidentId("110105491231002"));
  }

  @Test
  void sexes_have_national_codes() {
    assertThat(Sex.ofCode("1")).isEqualTo(Sex.MALE);
    assertThat(Sex.FEMALE.code()).isEqualTo("2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sex.ofCode("9"))
        .withMessageContaining("9");
  }
}
