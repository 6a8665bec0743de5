package org.gongji.application.identity.staff;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.gongji.application.actor.Right;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;

/**
 * 重置密码、启用: gives somebody at the centre a new first password; who was blocked may sign in with
 * it again, and whoever is signed in is out.
 */
public final class RenewPassword {

  private static final Operation<String> OPERATION = new Operation<>(
      "renew-password", Right.MANAGE_USERS, Function.identity(), Function.identity());

  private final Operations operations;
  private final StaffAccess access;
  private final Users users;
  private final IdentityProvider provider;

  /** Whose. */
  public record Command(String login) {}

  /** Put together by the wiring. */
  @Inject
  public RenewPassword(
      Operations operations, StaffAccess access, Users users, IdentityProvider provider) {
    this.operations = operations;
    this.access = access;
    this.users = users;
    this.provider = provider;
  }

  /** Renews it, and answers the first password. */
  public Decision<Issued> handle(Request<Command> request) {
    var password = FirstPassword.fresh();
    var hash = provider.hash(password);
    var renewed = new AtomicBoolean();
    return operations
        .perform(
            OPERATION,
            request,
            request.command().login(),
            () -> access.change(request.actor(), request.command().login(), (staff, user) -> {
              users.password(user.key(), hash);
              users.standing(user.key(), Standing.PASSWORD_DUE);
              renewed.set(true);
              return Decision.accept(access.out(user));
            }))
        .map(login -> new Issued(login, renewed.get() ? password : ""));
  }
}
