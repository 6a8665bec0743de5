package org.gongji.application.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongji.application.actor.Role;
import org.gongji.domain.identifier.EmployerNumber;

/** The users of the hall, their grants to employers and their failed sign-ins. */
public interface Users {

  /** A user with the hash of the password. */
  record Secret(User user, String passwordHash) {

    /** A hash is not for logs. */
    @Override
    public String toString() {
      return "Secret[" + user.login() + "]";
    }
  }

  /** Adds a user with grants to employers. */
  void add(
      String login, String name, Role role, String passwordHash, List<EmployerNumber> employers);

  /** A user by login. */
  Optional<Secret> find(String login);

  /** A user by key. */
  Optional<User> find(long key);

  /** Remembers a failed sign-in, known login or not. */
  void failed(String login, Instant at);

  /** How many sign-ins failed for a login since then. */
  int failures(String login, Instant since);

  /** Forgets a login's failed sign-ins. */
  void succeeded(String login);

  /** Forgets failed sign-ins before then, of any login. */
  void forgetFailures(Instant failedBefore);
}
