package org.gongji.application.identity.staff;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongji.application.actor.Right;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.IdentityCode;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/** 新增用户: somebody at the centre, with a first password that only the administrator is told. */
public final class AddStaff {

  private static final Operation<String> OPERATION =
      new Operation<>("add-staff", Right.MANAGE_USERS, Function.identity(), Function.identity());
  private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9]{2,40}");

  private final Operations operations;
  private final Users users;
  private final IdentityProvider provider;

  /** Who is added. */
  public record Command(String login, String name, Role role) {}

  /** Put together by the wiring. */
  @Inject
  public AddStaff(Operations operations, Users users, IdentityProvider provider) {
    this.operations = operations;
    this.users = users;
    this.provider = provider;
  }

  /** Adds the user, and answers the first password. */
  public Decision<Issued> handle(Request<Command> request) {
    var command = request.command();
    var password = FirstPassword.fresh();
    var hash = provider.hash(password);
    var added = new AtomicBoolean();
    return operations
        .perform(
            OPERATION,
            request,
            command.login(),
            () -> acceptable(command).map(good -> {
              users.add(good.login(), good.name(), good.role(), hash, List.of());
              users.standing(key(good.login()), Standing.PASSWORD_DUE);
              added.set(true);
              return good.login();
            }))
        .map(login -> new Issued(login, added.get() ? password : ""));
  }

  private Decision<Command> acceptable(Command command) {
    if (!LOGIN.matcher(command.login()).matches()) {
      return Decision.reject(StaffCode.STAFF_LOGIN_MALFORMED.of(Figure.of(command.login())));
    }
    if (!command.role().isStaff()) {
      return Decision.reject(
          StaffCode.STAFF_ROLE_UNKNOWN.of(Figure.of(command.role().chineseName())));
    }
    return users.find(command.login()).isPresent()
        ? Decision.reject(IdentityCode.LOGIN_TAKEN.of(Figure.of(command.login())))
        : Decision.accept(command);
  }

  private long key(String login) {
    return users.find(login).map(Users.Secret::user).map(User::key).orElseThrow();
  }
}
