package org.gongji.application.memory;

import org.gongji.application.identity.Token;
import org.gongji.application.identity.ticket.KeyedHash;

/** Hashes under no secret key: good enough for nobody but tests. */
final class TestHash implements KeyedHash {

  @Override
  public String of(String purpose, String value) {
    return Token.hash(purpose + " " + value);
  }
}
