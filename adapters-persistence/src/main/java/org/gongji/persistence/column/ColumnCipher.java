package org.gongji.persistence.column;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Keeps personal data unreadable in the database and still findable.
 *
 * <p>A value is encrypted for its own place (column and row), so that a ciphertext copied elsewhere
 * does not open. Its blind index is keyed: equal values have equal indexes, and nothing else shows.
 */
public final class ColumnCipher {

  private static final String TRANSFORMATION = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Keyring keyring;
  private final SecureRandom random = new SecureRandom();

  @Inject
  public ColumnCipher(Keyring keyring) {
    this.keyring = keyring;
  }

  /** The version of whatever is encrypted now. */
  public int version() {
    return keyring.current();
  }

  /** The ciphertext of a value at its place, under the current version. */
  public String encrypt(String value, String place) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, version(), nonce, place);
      var hidden = cipher.doFinal(value.getBytes(StandardCharsets.UTF_8));
      var both = ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden);
      return Base64.getEncoder().encodeToString(both.array());
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /**
   * The value of a ciphertext.
   *
   * @throws IllegalStateException when it was altered, moved to another place, or is of a key that
   *     the keyring has not
   */
  public String decrypt(String ciphertext, int version, String place) {
    try {
      var both = ByteBuffer.wrap(Base64.getDecoder().decode(ciphertext));
      var nonce = new byte[NONCE_BYTES];
      both.get(nonce);
      var cipher = cipher(Cipher.DECRYPT_MODE, version, nonce, place);
      var hidden = new byte[both.remaining()];
      both.get(hidden);
      return new String(cipher.doFinal(hidden), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException altered) {
      throw new IllegalStateException("Does not open under key " + version + ": " + place, altered);
    }
  }

  /** The blind index of a value in a column, under the current version. */
  public String index(String value, String column) {
    return index(value, column, version());
  }

  /** What the index of a value may be, whichever key its row was written under. */
  public List<String> indexes(String value, String column) {
    return keyring.versions().map(version -> index(value, column, version)).toList();
  }

  /** A seal over text by the audit chain's key of a version. */
  public String seal(String text, int version) {
    return HexFormat.of().formatHex(Hmac.of(keyring.key(version, "audit", "HmacSHA256"), text));
  }

  private String index(String value, String column, int version) {
    var key = keyring.key(version, "index " + column, "HmacSHA256");
    return HexFormat.of().formatHex(Hmac.of(key, value));
  }

  private Cipher cipher(int mode, int version, byte[] nonce, String place)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance(TRANSFORMATION);
    var key = keyring.key(version, "column", "AES");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
