package org.gongji.web.attestation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Optional;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.Attested;
import org.gongji.application.attestation.verify.VerifyAttestationFile.Checked;
import org.jspecify.annotations.Nullable;

/** 缴存证明 in JSON. */
public final class AttestationJson {

  /** Of whom: nobody for the employer itself, or a contributor's account, or a name. */
  public record Subject(@Nullable String account) {}

  /** A serial that was given. */
  public record Serial(String serial) {}

  /** An attestation in a list; the kind is {@code employer} or {@code contributor}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Head(
      String serial,
      String kind,
      @Nullable String account,
      String name,
      String issuedOn,
      String issuedAt,
      String issuedBy,
      boolean test) {}

  /** What stands on the paper. */
  public record Query(String serial, String code) {

    /** A code is not for logs. */
    @Override
    public String toString() {
      return "Query[" + serial + "]";
    }
  }

  /** A file, base64 coded. */
  public record FileJson(String content) {

    /** Files are not for logs. */
    @Override
    public String toString() {
      return "FileJson";
    }
  }

  /**
   * What an attestation said when it was issued; its figures are of {@code issuedOn}. Names and
   * numbers of accounts are masked; of an employer's attestation one part is there, of a
   * contributor's the other.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Shown(
      String serial,
      String centre,
      String issuedOn,
      String issuedAt,
      boolean test,
      String employer,
      String employerName,
      @Nullable EmployerPart ofEmployer,
      @Nullable ContributorPart ofContributor) {}

  /** Of an employer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record EmployerPart(
      String creditCode,
      String openedOn,
      String status,
      String employerRate,
      String personalRate,
      long contributing,
      long sealed,
      @Nullable String paidThrough,
      String unallocated) {}

  /** Of a contributor. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ContributorPart(
      String name,
      String account,
      String openedOn,
      String status,
      long base,
      String employerRate,
      String personalRate,
      String monthly,
      long months,
      @Nullable String firstMonth,
      @Nullable String paidThrough,
      String balance) {}

  /** What a file is: {@code untouched}, {@code altered} or {@code foreign}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CheckedJson(
      String verdict, boolean signed, @Nullable Shown attestation) {}

  private AttestationJson() {}

  static Head head(Attestation attestation) {
    var person = attestation.attested() instanceof Attested.OfContributor of ? of : null;
    return new Head(
        attestation.serial().text(),
        person == null ? "employer" : "contributor",
        person == null ? null : person.account().text(),
        person == null ? attestation.attested().employerName() : person.name(),
        attestation.issuedOn().toString(),
        attestation.issuedAt().toString(),
        attestation.issuedBy(),
        attestation.test());
  }

  static Shown shown(Attestation attestation) {
    return new Shown(
        attestation.serial().text(),
        attestation.centreName(),
        attestation.issuedOn().toString(),
        attestation.issuedAt().toString(),
        attestation.test(),
        attestation.employer().masked(),
        attestation.attested().employerName(),
        attestation.attested() instanceof Attested.OfEmployer employer ? part(employer) : null,
        attestation.attested() instanceof Attested.OfContributor person ? part(person) : null);
  }

  static CheckedJson checked(Checked checked) {
    return new CheckedJson(
        checked.verdict().name().toLowerCase(Locale.ROOT),
        checked.signed(),
        Optional.ofNullable(checked.attestation()).map(AttestationJson::shown).orElse(null));
  }

  private static EmployerPart part(Attested.OfEmployer employer) {
    return new EmployerPart(
        employer.creditCode(),
        employer.openedOn().toString(),
        employer.status().chineseName(),
        employer.rates().employer().fraction(),
        employer.rates().personal().fraction(),
        employer.contributing(),
        employer.sealed(),
        text(employer.paidThrough()),
        employer.unallocated().plain());
  }

  private static ContributorPart part(Attested.OfContributor person) {
    return new ContributorPart(
        person.nameMasked(),
        person.account().masked(),
        person.openedOn().toString(),
        person.status().chineseName(),
        person.baseYuan(),
        person.rates().employer().fraction(),
        person.rates().personal().fraction(),
        person.monthly().plain(),
        person.months(),
        text(person.firstMonth()),
        text(person.paidThrough()),
        person.balance().plain());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
