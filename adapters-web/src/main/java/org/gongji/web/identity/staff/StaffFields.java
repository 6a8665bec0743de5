package org.gongji.web.identity.staff;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.IdentityCode;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.staff.AddStaff;
import org.gongji.application.identity.staff.ChangeRole;
import org.gongji.application.identity.staff.StaffCode;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.operation.FieldOf;
import org.gongji.web.operation.Fields;

/** What is said of the centre's users in forms and in JSON. */
final class StaffFields {

  static final String LOGIN = "login";
  static final String ROLE = "role";

  private static final FieldOf PLACES = new FieldOf(Map.of(
      IdentityCode.LOGIN_TAKEN.name(), LOGIN,
      StaffCode.STAFF_LOGIN_MALFORMED.name(), LOGIN,
      StaffCode.STAFF_ROLE_UNKNOWN.name(), ROLE));

  private StaffFields() {}

  static List<Rejection> place(List<Rejection> rejections) {
    return PLACES.place(rejections);
  }

  /** The posts to choose from. */
  static List<Role> roles() {
    return Stream.of(Role.values()).filter(Role::isStaff).toList();
  }

  static Decision<AddStaff.Command> added(Fields fields) {
    var login = fields.text(LOGIN, SignIn.LONGEST_LOGIN);
    var name = fields.text("name", 40);
    var role = fields.choice(ROLE, Role::valueOf);
    return fields.command(
        () -> new AddStaff.Command(login.orElseThrow(), name.orElseThrow(), role.orElseThrow()));
  }

  static Decision<ChangeRole.Command> moved(Fields fields, String login) {
    var role = fields.choice(ROLE, Role::valueOf);
    return fields.command(() -> new ChangeRole.Command(login, role.orElseThrow()));
  }
}
