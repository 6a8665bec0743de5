package org.gongji.application.identity.grant;

import org.gongji.application.actor.Grant;
import org.gongji.application.identity.User;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * Somebody who acts for an employer (经办人), as that employer sees them.
 *
 * @param login 登录账号
 * @param name 姓名
 * @param grant what this employer has granted
 */
public record Operator(String login, String name, Grant grant) {

  static Operator of(User user, EmployerNumber employer) {
    return new Operator(user.login(), user.name(), user.actor().grant(employer).orElseThrow());
  }
}
