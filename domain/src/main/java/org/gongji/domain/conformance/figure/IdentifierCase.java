package org.gongji.domain.conformance.figure;

import java.util.List;
import java.util.Map;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.rule.Asked;
import org.gongji.domain.conformance.rule.QuestionCase;
import org.gongji.domain.decision.Named;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.identifier.IdentifierCode;
import org.gongji.domain.identifier.IdentifierKind;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.IdentifierQuestion;
import org.gongji.domain.rulebook.Rulebook;

/** R12, 证件号码. */
public final class IdentifierCase extends QuestionCase {

  private static final Column TYPE = new Column("类型", "type", Form.IDENTIFIER_TYPE, "身份证");
  private static final Column NUMBER = new Column("号码", "number", Form.TEXT, "11010519491231002X");
  private static final RejectionCode[] CODES = IdentifierCode.values();

  /** The one rule of its name. */
  public IdentifierCase() {
    super("证件号码", "identifier", Rule.R12, List.of(TYPE, NUMBER), List.of());
  }

  @Override
  protected Asked<?> asked(Rulebook rulebook, Cells given) {
    return Asked.of(
            new IdentifierQuestion(
                Named.in(List.of(IdentifierKind.values()), given.required(TYPE)),
                given.text(NUMBER).orElse(""),
                given.requiredDate(DATE)),
            number -> Map.of())
        .unless(given.have(NUMBER), CODES);
  }
}
