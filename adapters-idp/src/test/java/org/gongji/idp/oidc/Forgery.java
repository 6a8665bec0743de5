package org.gongji.idp.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;

/** One way in which an ID token is not the provider's answer to this attempt. */
enum Forgery {
  ANOTHER_ISSUER(set -> set.issuer("http://evil.example")),
  ANOTHER_AUDIENCE(set -> set.audience("another-client")),
  ALSO_FOR_ANOTHER_WITHOUT_AZP(set -> set.audience(List.of(StubIssuer.CLIENT, "another-client"))),
  AUTHORIZED_PARTY_IS_ANOTHER(set ->
      set.audience(List.of(StubIssuer.CLIENT, "another-client")).claim("azp", "another-client")),
  ANOTHER_NONCE(set -> set.claim("nonce", "of-another-attempt")),
  NO_NONCE(set -> set.claim("nonce", null)),
  NO_SUBJECT(set -> set.subject(null)),
  EXPIRED(set -> set.expirationTime(in(-31))),
  NO_EXPIRY(set -> set.expirationTime(null)),
  NOT_YET_VALID(set -> set.notBeforeTime(in(45))),
  ISSUED_IN_THE_FUTURE(set -> set.issueTime(in(45))),
  SIGNED_BY_NOBODY {
    @Override
    String sign(JWTClaimsSet set, RSAKey key) {
      return new PlainJWT(set).serialize();
    }
  },
  SIGNED_WITH_THE_PUBLIC_KEY_AS_SECRET {
    @Override
    String sign(JWTClaimsSet set, RSAKey key) throws JOSEException {
      var header =
          new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, set);
      token.sign(new MACSigner(key.toPublicKey().getEncoded()));
      return token.serialize();
    }
  },
  SIGNED_WITH_THE_CLIENTS_SECRET {
    @Override
    String sign(JWTClaimsSet set, RSAKey key) throws JOSEException {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), set);
      token.sign(new MACSigner(StubIssuer.SECRET.repeat(3)));
      return token.serialize();
    }
  },
  SIGNED_BY_ANOTHER_KEY_OF_THE_SAME_NAME {
    @Override
    String sign(JWTClaimsSet set, RSAKey key) {
      var another =
          new RSAKey.Builder(StubIssuer.newKey()).keyID(key.getKeyID()).build();
      return StubIssuer.signed(set, another);
    }
  },
  ALTERED_AFTERWARDS {
    @Override
    String sign(JWTClaimsSet set, RSAKey key) {
      var parts = StubIssuer.signed(set, key).split("\\.", -1);
      var other = new JWTClaimsSet.Builder(set).claim("name", "another").build();
      return parts[0] + "." + new PlainJWT(other).serialize().split("\\.", -1)[1] + "." + parts[2];
    }
  };

  final Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> claims;

  Forgery() {
    this(Function.identity());
  }

  Forgery(Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> claims) {
    this.claims = claims;
  }

  String sign(JWTClaimsSet set, RSAKey key) throws JOSEException {
    return StubIssuer.signed(set, key);
  }

  private static Date in(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }
}
