package org.gongji.web.identity.operators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.actor.Duty;
import org.gongji.application.actor.Grant;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.grant.AddOperator;
import org.gongji.application.identity.grant.ChangeOperator;
import org.gongji.application.identity.grant.GrantCode;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.operation.FieldOf;
import org.gongji.web.operation.Fields;

/** What is said of operators in forms and in JSON. */
final class OperatorFields {

  static final String LOGIN = "login";
  static final String NAME = "name";
  static final String MAIN = "main";
  static final String DUTIES = "duties";

  private static final FieldOf PLACES = new FieldOf(
      Map.of(GrantCode.OPERATOR_UNKNOWN.name(), LOGIN, GrantCode.OPERATOR_THERE.name(), LOGIN));

  private OperatorFields() {}

  static List<Rejection> place(List<Rejection> rejections) {
    return PLACES.place(rejections);
  }

  /** Of a form, where each duty is a box of its own. */
  static Set<Duty> boxes(Fields fields) {
    return Stream.of(Duty.values())
        .filter(duty -> !fields.textIfAny(duty.name()).isEmpty())
        .collect(Collectors.toSet());
  }

  /** Of JSON, where they are a list. */
  static Set<Duty> listed(Fields fields) {
    var list = fields.textIfAny(DUTIES).replaceAll("[\\[\\],\\s]+", " ").strip();
    return list.isEmpty()
        ? Set.of()
        : fields
            .choice(
                DUTIES,
                text -> Stream.of(list.split(" ")).map(Duty::valueOf).collect(Collectors.toSet()))
            .orElse(Set.of());
  }

  static Decision<AddOperator.Command> added(
      Fields fields, EmployerNumber employer, Set<Duty> duties) {
    var login = fields.text(LOGIN, SignIn.LONGEST_LOGIN);
    var name = fields.text(NAME);
    var grant = grant(fields, employer, duties);
    return fields.command(
        () -> new AddOperator.Command(login.orElseThrow(), name.orElseThrow(), grant));
  }

  static Decision<ChangeOperator.Command> changed(
      Fields fields, EmployerNumber employer, String login, Set<Duty> duties) {
    var grant = grant(fields, employer, duties);
    return fields.command(() -> new ChangeOperator.Command(login, grant));
  }

  /** How a grant stands in a form's boxes. */
  static Map<String, String> values(Grant grant) {
    var values = new HashMap<String, String>();
    values.put(MAIN, grant.main() ? "1" : "");
    grant.duties().forEach(duty -> values.put(duty.name(), "1"));
    return values;
  }

  private static Grant grant(Fields fields, EmployerNumber employer, Set<Duty> duties) {
    var main = Set.of("1", "true").contains(fields.textIfAny(MAIN));
    return new Grant(employer, main, duties);
  }
}
