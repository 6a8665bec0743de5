package org.gongji.application.identity.legal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user who registered for an organisation (法人用户).
 *
 * @param userKey the user
 * @param login 登录账号
 * @param organisation for whom
 * @param legal its legal representative, as stated
 * @param operator the user, as stated; the mobile was proven by a code
 * @param registeredAt when
 * @param boundAt when the user was bound to employers, null before
 */
public record Registration(
    long userKey,
    String login,
    Organisation organisation,
    Holder legal,
    Holder operator,
    Instant registeredAt,
    @Nullable Instant boundAt) {

  /** The same for a user that has a key by now. */
  public Registration of(long key) {
    return new Registration(key, login, organisation, legal, operator, registeredAt, boundAt);
  }
}
