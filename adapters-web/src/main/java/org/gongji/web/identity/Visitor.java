package org.gongji.web.identity;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.identity.User;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in, as one request knows them. */
public record Visitor(User user, String token) {

  private static final String ATTRIBUTE = "visitor";

  /** The visitor of a route that lets nobody else in. */
  public static Visitor of(Context ctx) {
    return Objects.requireNonNull(ctx.<@Nullable Visitor>attribute(ATTRIBUTE), "signed in");
  }

  /** The visitor, if anybody is signed in. */
  public static Optional<Visitor> find(Context ctx) {
    return Optional.ofNullable(ctx.<@Nullable Visitor>attribute(ATTRIBUTE));
  }

  void enter(Context ctx) {
    ctx.attribute(ATTRIBUTE, this);
  }

  /** Forgets who was signed in, for the rest of the request. */
  public static void leave(Context ctx) {
    ctx.attribute(ATTRIBUTE, null);
  }

  /** The visitor as the actor of operations. */
  public Actor actor() {
    return user.actor();
  }

  /** What the visitor may do for an employer. */
  public Predicate<Right> rights(EmployerNumber employer) {
    return right -> actor().may(right, employer);
  }

  /** A token is not for logs. */
  @Override
  public String toString() {
    return "Visitor[" + user.login() + "]";
  }
}
