package org.gongji.docs.attestation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.Attested;
import org.gongji.application.attestation.VerificationToken;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.EmployerStatus;
import org.jspecify.annotations.Nullable;

/** Attestations of the manual's employer and of a person there. */
final class AttestationFixture {

  static final String VERIFY_AT = "https://gjj.example.gov.cn/verify";
  static final Instant ISSUED_AT = Instant.parse("2026-11-24T02:03:04Z");

  static final Attested EMPLOYER = new Attested.OfEmployer(
      "葫芦岛市龙港区海滨实验学校",
      "12211400465100677M",
      LocalDate.of(2016, 3, 1),
      EmployerStatus.NORMAL,
      RateScheme.ofPercent(10, 12),
      11,
      2,
      YearMonth.of(2022, 2),
      Money.parse("360145.55"));

  static final Attested PERSON = person("欧阳堃", YearMonth.of(2022, 2));

  private AttestationFixture() {}

  static Attested person(String name, @Nullable YearMonth paidThrough) {
    return new Attested.OfContributor(
        "葫芦岛市龙港区海滨实验学校",
        new AccountNumber("390001000024"),
        name,
        "2114**********0012",
        LocalDate.of(2016, 3, 1),
        AccountStatus.NORMAL,
        4070,
        RateScheme.ofPercent(12, 12),
        Money.parse("488.00"),
        Money.parse("488.00"),
        paidThrough == null ? 0 : 72,
        paidThrough == null ? null : YearMonth.of(2016, 3),
        paidThrough,
        Money.parse("27455.86"));
  }

  static Attestation attestation(Attested attested, boolean test) {
    return new Attestation(
        new BusinessSerial("122040101_0003484713"),
        new VerificationToken("7K3M9PQRSTVWXYZ2"),
        new EmployerNumber("01010777"),
        attested,
        "葫芦岛市公积金管理中心",
        "operator",
        LocalDate.of(2022, 4, 1),
        ISSUED_AT,
        test);
  }

  static byte[] printed(Attested attested, boolean test) {
    return new PdfAttestationPrinter().print(attestation(attested, test), VERIFY_AT);
  }

  /** Leaves the file under {@code target/attestations} for whoever wants to look at it. */
  static Path kept(String name, byte[] pdf) {
    try {
      var folder = Files.createDirectories(Path.of("target", "attestations"));
      return Files.write(folder.resolve(name + ".pdf"), pdf);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
