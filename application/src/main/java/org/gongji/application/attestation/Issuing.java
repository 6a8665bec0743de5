package org.gongji.application.attestation;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.attestation.AttestationSigner.Signer;
import org.gongji.application.attestation.Attestations.Signed;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.SerialNumbers;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.rulebook.Rulebook;

/** Gives what is attested a serial and a code, prints and signs it, and keeps the file. */
public final class Issuing {

  private final Attestations attestations;
  private final AttestationPrinter printer;
  private final AttestationSigner signer;
  private final VerifyAddress address;
  private final SerialNumbers serials;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public Issuing(
      Attestations attestations,
      AttestationPrinter printer,
      AttestationSigner signer,
      VerifyAddress address,
      SerialNumbers serials,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.attestations = attestations;
    this.printer = printer;
    this.signer = signer;
    this.address = address;
    this.serials = serials;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** Issues within the running transaction, whose lock keeps the figures from moving. */
  Decision<BusinessSerial> issue(Actor actor, Employer employer, Attested attested) {
    return signer
        .ready(calendar.now())
        .then(ready -> rulebook
            .pack()
            .on(CentreTerms.PARAMETER, calendar.today())
            .map(centre -> attestation(actor, employer, attested, centre.value(), ready))
            .map(attestation -> kept(employer, attestation, ready)));
  }

  private Attestation attestation(
      Actor actor, Employer employer, Attested attested, CentreTerms centre, Signer ready) {
    var today = calendar.today();
    return new Attestation(
        BusinessSerial.of(today, centre.office(), serials.next()),
        VerificationToken.fresh(),
        employer.number(),
        attested,
        centre.centreName(),
        actor.login(),
        today,
        calendar.now(),
        ready.test());
  }

  private BusinessSerial kept(Employer employer, Attestation attestation, Signer ready) {
    var pdf = signer.sign(printer.print(attestation, address.text()), attestation.issuedAt());
    attestations.add(employer.key(), attestation, Signed.of(pdf, ready.certificate()));
    return attestation.serial();
  }
}
