package org.gongji.web.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The token in every form: an HMAC keyed by the secret in the visitor's cookie, so that any node
 * knows it and no other site can.
 */
public final class Csrf {

  /** The name of the hidden field. */
  public static final String FIELD = "_csrf";

  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] PURPOSE = "gongji form".getBytes(StandardCharsets.UTF_8);

  private Csrf() {}

  /** The token that belongs to a cookie's secret. */
  public static String of(String secret) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** Whether a form carries the token of the secret. */
  public static boolean fits(String secret, @Nullable String token) {
    return token != null
        && MessageDigest.isEqual(
            of(secret).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
