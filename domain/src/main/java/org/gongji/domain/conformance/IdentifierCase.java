package org.gongji.domain.conformance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.rulebook.Rulebook;

/** R12, 证件号码. */
final class IdentifierCase extends CaseRule {

  private static final Column TYPE = new Column("类型", "type", Form.IDENTIFIER_TYPE, "身份证");
  private static final Column NUMBER = new Column("号码", "number", Form.TEXT, "11010519491231002X");

  IdentifierCase() {
    super("证件号码", "identifier", "R12", List.of(TYPE, NUMBER), List.of());
  }

  @Override
  Decision<Map<Column, String>> decide(Rulebook rulebook, Given given) {
    var type = Type.named(given.required(TYPE));
    return given
        .text(NUMBER)
        .map(number -> type.decide(rulebook, number).<Map<Column, String>>map(good -> Map.of()))
        .orElseGet(() -> Decision.accept(Map.of()));
  }

  /** The kinds of number that R12 knows. */
  enum Type {
    RESIDENT_ID("身份证", "resident-id"),
    CREDIT_CODE("统一社会信用代码", "credit-code"),
    MOBILE("手机号", "mobile"),
    POSTCODE("邮政编码", "postcode");

    private final String chineseName;
    private final String englishName;

    Type(String chineseName, String englishName) {
      this.chineseName = chineseName;
      this.englishName = englishName;
    }

    static Type named(String name) {
      return Stream.of(values())
          .filter(type -> type.chineseName.equals(name) || type.englishName.equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No kind of number \"" + name + "\""));
    }

    String chineseName() {
      return chineseName;
    }

    Decision<?> decide(Rulebook rulebook, String number) {
      return switch (this) {
        case RESIDENT_ID -> rulebook.residentId(number);
        case CREDIT_CODE -> rulebook.creditCode(number);
        case MOBILE -> rulebook.mobileNumber(number);
        case POSTCODE -> rulebook.postcode(number);
      };
    }
  }
}
