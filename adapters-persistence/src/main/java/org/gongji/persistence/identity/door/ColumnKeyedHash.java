package org.gongji.persistence.identity.door;

import jakarta.inject.Inject;
import org.gongji.application.identity.ticket.KeyedHash;
import org.gongji.persistence.column.ColumnCipher;

/** Hashes as blind indexes are made: under the current key, for one purpose each. */
public final class ColumnKeyedHash implements KeyedHash {

  private final ColumnCipher cipher;

  @Inject
  public ColumnKeyedHash(ColumnCipher cipher) {
    this.cipher = cipher;
  }

  @Override
  public String of(String purpose, String value) {
    return cipher.index(value, purpose);
  }
}
