package org.gongji.application.filing.sheet;

import java.util.List;
import org.gongji.application.filing.HandlingCode;
import org.gongji.domain.adjustment.AdjustmentCode;
import org.gongji.domain.backpay.BackPaymentCode;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.enrolment.CertificateChangeCode;
import org.gongji.domain.enrolment.EnrolmentCode;
import org.gongji.domain.identifier.IdentifierCode;
import org.gongji.domain.sealing.SealingCode;
import org.gongji.domain.transfer.TransferCode;

/** Which cell a rule's refusal is about; where it is about the person, the row's first one. */
final class ColumnOf {

  private ColumnOf() {}

  static Column of(FilingKind kind, RejectionCode code) {
    var column = column(code);
    return column != Column.SEQUENCE && Column.of(kind).contains(column)
        ? column
        : person(kind, code);
  }

  private static Column column(RejectionCode code) {
    if (code instanceof BackPaymentCode paid) {
      return switch (paid) {
        case BACK_PAYMENT_REASON_UNKNOWN -> Column.BACK_PAYMENT_REASON;
        case BACK_PAYMENT_NOT_POSITIVE -> Column.AMOUNT;
        case BACK_PAYMENT_IN_FUTURE -> Column.TO;
        default -> Column.FROM;
      };
    }
    if (code == SealingCode.SEAL_REASON_UNKNOWN) {
      return Column.SEAL_REASON;
    }
    if (code == SealingCode.UNSEAL_REASON_UNKNOWN) {
      return Column.UNSEAL_REASON;
    }
    if (code == TransferCode.TRANSFER_REASON_UNKNOWN) {
      return Column.TRANSFER_REASON;
    }
    if (code instanceof TransferCode) {
      return Column.SOURCE;
    }
    if (code instanceof CertificateChangeCode) {
      return code == CertificateChangeCode.CERTIFICATE_TAKEN
          ? Column.NEW_CERTIFICATE
          : Column.NEW_NAME;
    }
    if (code == IdentifierCode.MOBILE_INVALID) {
      return Column.MOBILE;
    }
    if (code == EnrolmentCode.AMOUNT_MISMATCH) {
      return Column.PERSONAL_PART;
    }
    return code == HandlingCode.PERSON_MISMATCH ? Column.NAME : Column.SEQUENCE;
  }

  private static Column person(FilingKind kind, RejectionCode code) {
    if (code instanceof ContributionCode || code instanceof AdjustmentCode) {
      return List.of(Column.NEW_BASE, Column.UNSEAL_BASE, Column.BASE).stream()
          .filter(Column.of(kind)::contains)
          .findFirst()
          .orElse(Column.SEQUENCE);
    }
    if (kind == FilingKind.CERTIFICATE_CHANGE && code == EnrolmentCode.NAME_INVALID) {
      return Column.NEW_NAME;
    }
    if (kind == FilingKind.CERTIFICATE_CHANGE && code == IdentifierCode.CERTIFICATE_INVALID) {
      return Column.NEW_CERTIFICATE;
    }
    return code instanceof EnrolmentCode || code instanceof IdentifierCode
        ? Column.CERTIFICATE
        : Column.SEQUENCE;
  }
}
