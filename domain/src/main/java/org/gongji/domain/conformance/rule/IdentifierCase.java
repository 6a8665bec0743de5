package org.gongji.domain.conformance.rule;

import java.util.List;
import java.util.Map;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.column.IdentifierKind;
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
  public Decision<Map<Column, String>> decide(Rulebook rulebook, Cells given) {
    var kind = IdentifierKind.named(given.required(TYPE));
    return given
        .text(NUMBER)
        .map(number -> decide(kind, rulebook, number).<Map<Column, String>>map(good -> Map.of()))
        .orElseGet(() -> Decision.accept(Map.of()));
  }

  private static Decision<?> decide(IdentifierKind kind, Rulebook rulebook, String number) {
    return switch (kind) {
      case RESIDENT_ID -> rulebook.residentId(number);
      case CREDIT_CODE -> rulebook.creditCode(number);
      case MOBILE -> rulebook.mobileNumber(number);
      case POSTCODE -> rulebook.postcode(number);
    };
  }
}
