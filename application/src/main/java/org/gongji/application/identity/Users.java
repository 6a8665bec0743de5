package org.gongji.application.identity;

import java.util.List;
import java.util.Optional;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** The users of the hall and their grants by employers. */
public interface Users {

  /** A user with the hash of the password, null for whoever has none and signs in otherwise. */
  record Secret(User user, @Nullable String passwordHash) {

    /** A hash is not for logs. */
    @Override
    public String toString() {
      return "Secret[" + user.login() + "]";
    }
  }

  /** Adds a user with grants, in good standing. */
  void add(String login, String name, Role role, @Nullable String passwordHash, List<Grant> grants);

  /** A user by login. */
  Optional<Secret> find(String login);

  /** A user by key. */
  Optional<User> find(long key);

  /** The operators of an employer with what it granted them, main ones first, then by login. */
  List<User> operators(EmployerNumber employer);

  /** Whoever has a post at the centre, by login. */
  List<User> staff();

  /** The same, with their rows locked until the transaction ends. */
  List<User> lockStaff();

  /** Gives a user another role. */
  void role(long userKey, Role role);

  /** Lets a user act for an employer, in place of what the employer has granted before. */
  void grant(long userKey, Grant grant);

  /** Takes back what an employer has granted. */
  void revoke(long userKey, EmployerNumber employer);

  /** Keeps the hash of a new password. */
  void password(long userKey, String hash);

  /** Keeps how a user stands. */
  void standing(long userKey, Standing standing);

  /** Whether somebody is a main operator (主经办人) of an employer. */
  boolean hasMainOperator(EmployerNumber employer);
}
