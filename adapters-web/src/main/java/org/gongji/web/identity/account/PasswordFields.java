package org.gongji.web.identity.account;

import org.gongji.application.identity.Origin;
import org.gongji.application.identity.User;
import org.gongji.application.identity.password.PasswordRule;
import org.gongji.application.identity.session.ChangePassword;
import org.gongji.domain.decision.Decision;
import org.gongji.web.operation.Fields;

/** The old password and the new one, of a form or of JSON. */
final class PasswordFields {

  private PasswordFields() {}

  /** Of a form, where the new one is typed twice. */
  static Decision<ChangePassword.Command> command(Fields fields, User user, Origin origin) {
    var old = fields.secret(ChangePassword.OLD);
    var password = fields.secret(PasswordRule.FIELD);
    var again = fields.secret(PasswordRule.AGAIN);
    return fields.command(() -> new ChangePassword.Command(
        user, origin, old.orElseThrow(), password.orElseThrow(), again.orElseThrow()));
  }

  /** Of JSON, where nobody mistypes. */
  static Decision<ChangePassword.Command> ofJson(Fields fields, User user, Origin origin) {
    var old = fields.secret("oldPassword");
    var password = fields.secret(PasswordRule.FIELD);
    return fields.command(() -> new ChangePassword.Command(
        user, origin, old.orElseThrow(), password.orElseThrow(), password.orElseThrow()));
  }
}
