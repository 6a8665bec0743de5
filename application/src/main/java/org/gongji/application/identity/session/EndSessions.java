package org.gongji.application.identity.session;

import jakarta.inject.Inject;
import java.util.UUID;
import org.gongji.application.identity.Sessions;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.User;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.jspecify.annotations.Nullable;

/** 退出其他设备: ends one of a user's sessions, or all but the one that asks. */
public final class EndSessions {

  private final Transactions transactions;
  private final Sessions sessions;

  /** Put together by the wiring. */
  @Inject
  public EndSessions(Transactions transactions, Sessions sessions) {
    this.transactions = transactions;
    this.sessions = sessions;
  }

  /**
   * Ends them; what is nobody's, or another's, ends nothing.
   *
   * @param user whose they are
   * @param token that of the session that asks
   * @param id which one, null for all others
   */
  public void handle(User user, String token, @Nullable UUID id) {
    var unused = transactions.decide(() -> {
      if (id == null) {
        sessions.endOthers(user.key(), Token.hash(token));
      } else {
        sessions.end(user.key(), id);
      }
      return Decision.accept(user);
    });
  }
}
