package org.gongji.web.contributor;

import java.util.List;
import org.gongji.application.contributor.change.AccountChanges.Change;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.filing.business.Businesses;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;

/** What the city calls the reason of a change (变更原因). */
record ReasonNames(Businesses businesses) {

  /** By the list of the day of the change; a code that was on none stays as it is. */
  String of(Change change) {
    return reasons(change).stream()
        .filter(reason -> reason.code().equals(change.reason()))
        .findFirst()
        .map(Reason::chineseName)
        .orElse(change.reason());
  }

  private List<Reason> reasons(Change change) {
    return businesses
        .of(filed(change.kind()))
        .fold(business -> business.reasons(change.on()), unfiled -> List.of());
  }

  private static FilingKind filed(Kind kind) {
    return switch (kind) {
      case ENROLMENT -> FilingKind.ENROLMENT;
      case BASE_CHANGE -> FilingKind.BASE_ADJUSTMENT;
      case SEAL, CENTRAL_MOVE -> FilingKind.SEAL;
      case UNSEAL -> FilingKind.UNSEAL;
      case TRANSFER_IN, TRANSFER_OUT -> FilingKind.TRANSFER;
    };
  }
}
