package org.gongji.domain.identifier;

import java.util.Locale;
import java.util.Optional;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/**
 * A document that identifies a person (证件), its number in the one form in which it is compared.
 *
 * <p>Sensitive: {@link #toString()} masks, {@link #number()} does not.
 *
 * @param type 证件类型
 * @param number 证件号码; of a resident ID the form of 18 characters
 */
public record Certificate(CertificateType type, String number) {

  /** The word of {@code of} for a number that has not its type's form. */
  public static final String FORM = "form";

  /** Refuses what is not valid. */
  public Certificate {
    if (!decide(type, number).accepted().equals(Optional.of(number))) {
      throw new IllegalArgumentException("Not a certificate: " + type + " " + mask(number));
    }
  }

  /**
   * Reads a certificate; spaces around the number and small letters are forgiven.
   *
   * @param type 证件类型
   * @param text 证件号码
   * @return the certificate, or {@code CERTIFICATE_INVALID} whose figure {@code of} says what is
   *     wrong: for a resident ID as {@code RESIDENT_ID_INVALID} does, else {@code form}
   */
  public static Decision<Certificate> read(CertificateType type, String text) {
    return decide(type, text).map(number -> new Certificate(type, number));
  }

  private static Decision<String> decide(CertificateType type, String text) {
    var given = text.strip().toUpperCase(Locale.ROOT);
    var card = given.length() == ResidentId.LENGTH && given.startsWith(ResidentId.FOREIGNER);
    if (type == CertificateType.RESIDENT_ID
        || (type == CertificateType.FOREIGNER_PERMANENT && card)) {
      return ResidentId.decide(given)
          .fold(id -> Decision.accept(id.text()), wrong -> invalid(type, given, wrong.get(0)));
    }
    return type.hasForm(given)
        ? Decision.accept(given)
        : Decision.reject(invalid(type, given).with(Rejection.OF, Figure.of(FORM)));
  }

  private static Decision<String> invalid(CertificateType type, String given, Rejection wrong) {
    return Decision.reject(
        invalid(type, given).with(Rejection.OF, wrong.figure(Rejection.OF).orElseThrow()));
  }

  private static Rejection invalid(CertificateType type, String given) {
    return IdentifierCode.CERTIFICATE_INVALID
        .of(Figure.of(mask(given)))
        .with("type", Figure.of(type.name()));
  }

  /**
   * For lists and messages.
   *
   * @return the first and last four characters with stars between them
   */
  public String masked() {
    return mask(number);
  }

  /** Masked, so that no log holds the number. */
  @Override
  public String toString() {
    return type.chineseName() + " " + masked();
  }

  private static String mask(String text) {
    return Mask.middle(text, 4, 4);
  }
}
