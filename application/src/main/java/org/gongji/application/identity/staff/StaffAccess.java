package org.gongji.application.identity.staff;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Sessions;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/** The way to one of the centre's users, with the rows of all of them locked. */
public final class StaffAccess {

  private final Users users;
  private final Sessions sessions;

  /** Put together by the wiring. */
  @Inject
  public StaffAccess(Users users, Sessions sessions) {
    this.users = users;
    this.sessions = sessions;
  }

  /** Somebody else at the centre, beside all who work there. */
  <T> Decision<T> change(
      Actor actor, String login, BiFunction<List<User>, User, Decision<T>> work) {
    var staff = users.lockStaff();
    return stillMay(staff, actor)
        .then(present -> find(staff, login))
        .then(user -> user.login().equals(actor.login())
            ? Decision.reject(StaffCode.STAFF_ONESELF.of(Figure.of(login)))
            : Decision.accept(user))
        .then(user -> work.apply(staff, user));
  }

  /** Somebody without whom the hall still has an administrator. */
  static Decision<User> replaceable(List<User> staff, User user) {
    var others = staff.stream()
        .filter(other -> other.role() == Role.ADMINISTRATOR)
        .filter(other -> other.standing() != Standing.BLOCKED)
        .filter(other -> other.key() != user.key())
        .count();
    return user.role() == Role.ADMINISTRATOR && others == 0
        ? Decision.reject(StaffCode.LAST_ADMINISTRATOR.of(Figure.of(user.login())))
        : Decision.accept(user);
  }

  /** Ends all sessions of somebody, and answers the login. */
  String out(User user) {
    sessions.endOthers(user.key(), "");
    return user.login();
  }

  private static Decision<Actor> stillMay(List<User> staff, Actor actor) {
    return actor.role() == Role.SYSTEM
            || staff.stream()
                .filter(user -> user.login().equals(actor.login()))
                .anyMatch(user ->
                    user.role() == Role.ADMINISTRATOR && user.standing() != Standing.BLOCKED)
        ? Decision.accept(actor)
        : Decision.reject(OperationCode.NOT_PERMITTED.of(Figure.of(actor.role().chineseName())));
  }

  private static Decision<User> find(List<User> staff, String login) {
    return staff.stream()
        .filter(user -> user.login().equals(login))
        .findAny()
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(login))));
  }
}
