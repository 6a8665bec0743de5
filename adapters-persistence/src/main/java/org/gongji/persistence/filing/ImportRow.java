package org.gongji.persistence.filing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Duty;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.filing.sheet.ImportRoster.Mode;
import org.gongji.application.filing.sheet.Imports.Import;
import org.gongji.application.filing.sheet.Imports.Order;
import org.gongji.application.filing.sheet.Imports.Outcome;
import org.gongji.application.filing.sheet.Imports.State;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** A background import beside its draft, its mistakes still encrypted. */
record ImportRow(
    UUID id,
    long filingKey,
    BusinessSerial filing,
    EmployerNumber employer,
    FilingKind kind,
    String uploadedBy,
    String uploaderName,
    Role uploaderRole,
    String fileName,
    String workbook,
    Mode mode,
    boolean onEstablishment,
    int rows,
    Instant uploadedAt,
    State state,
    int read,
    int attempts,
    int revision,
    int imported,
    String serials,
    int mistakes,
    @Nullable String mistakesCipher,
    @Nullable Integer keyVersion) {

  Import with(List<Rejection> refused) {
    var order = new Order(
        new Actor(uploadedBy, uploaderName, uploaderRole, granted()),
        fileName,
        workbook,
        mode,
        onEstablishment,
        rows,
        uploadedAt);
    var filings = Stream.of(serials.split(" "))
        .filter(serial -> !serial.isEmpty())
        .map(BusinessSerial::new)
        .toList();
    return new Import(
        id,
        filingKey,
        filing,
        employer,
        kind,
        order,
        state,
        read,
        attempts,
        revision,
        new Outcome(filings, imported, refused, mistakes));
  }

  /** Whoever needs a grant had the duty to file for the draft's employer. */
  private Set<Grant> granted() {
    return uploaderRole.needsGrant() ? Set.of(Grant.of(employer, Duty.FILE)) : Set.of();
  }
}
