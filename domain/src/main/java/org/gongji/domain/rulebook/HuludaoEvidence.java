package org.gongji.domain.rulebook;

import static org.gongji.domain.contribution.change.FilingKind.BACK_PAYMENT;
import static org.gongji.domain.contribution.change.FilingKind.BASE_ADJUSTMENT;
import static org.gongji.domain.contribution.change.FilingKind.CERTIFICATE_CHANGE;
import static org.gongji.domain.contribution.change.FilingKind.ENROLMENT;
import static org.gongji.domain.contribution.change.FilingKind.SEAL;
import static org.gongji.domain.contribution.change.FilingKind.TRANSFER;
import static org.gongji.domain.contribution.change.FilingKind.UNSEAL;

import java.util.Arrays;
import java.util.List;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.evidence.EvidenceItem;
import org.gongji.domain.evidence.EvidenceKind;
import org.gongji.domain.evidence.EvidenceRule;
import org.gongji.domain.evidence.EvidenceTerms;
import org.jspecify.annotations.Nullable;

/** What the manual's pages on evidence (影像资料) ask for, kind by kind. */
final class HuludaoEvidence {

  private static final boolean ON = true;
  private static final boolean OFF = false;
  private static final String[] HIRED = {
    "LABOUR_CONTRACT",
    "EMPLOYMENT_FILING",
    "SOCIAL_INSURANCE_ASSESSMENT",
    "SOCIAL_INSURANCE_PAYMENTS"
  };
  private static final String REMOVED = "STAFFING_REMOVAL|ORGANISATION_DOCUMENT";

  private HuludaoEvidence() {}

  static EvidenceTerms terms() {
    return new EvidenceTerms(
        List.of(
            new EvidenceKind("OPERATOR_ID", "经办人身份证"),
            new EvidenceKind("LIVE_PHOTO", "现场影像"),
            new EvidenceKind("BANK_PAYROLL", "上一年度银行工资流水"),
            new EvidenceKind("BACK_PAYMENT_STATEMENT", "补缴说明（加盖公章）"),
            new EvidenceKind("BACK_PAYMENT_DETAILS", "补缴明细"),
            new EvidenceKind("SALARY_APPROVAL", "工资审批表"),
            new EvidenceKind("STAFFING_HANDBOOK", "编制手册"),
            new EvidenceKind("LABOUR_CONTRACT", "劳动合同"),
            new EvidenceKind("EMPLOYMENT_FILING", "用工备案表"),
            new EvidenceKind("SOCIAL_INSURANCE_ASSESSMENT", "社保核定单"),
            new EvidenceKind("SOCIAL_INSURANCE_PAYMENTS", "缴费明细"),
            new EvidenceKind("TERMINATION_APPROVAL", "终止劳动合同审批手续"),
            new EvidenceKind("RETIREMENT_APPROVAL", "退休审批手续"),
            new EvidenceKind("STAFFING_REMOVAL", "编制手册下编页"),
            new EvidenceKind("ORGANISATION_DOCUMENT", "上级组织部门文件"),
            new EvidenceKind("DEATH_CERTIFICATE", "死亡证明"),
            new EvidenceKind("PERSON_ID", "本人身份证"),
            new EvidenceKind("CHANGE_PROOF", "变更证明")),
        List.of(
            of(null, null, null, "OPERATOR_ID", "LIVE_PHOTO"),
            new EvidenceRule(
                BASE_ADJUSTMENT, null, null, Channel.COUNTER, true, items("BANK_PAYROLL")),
            of(BACK_PAYMENT, null, null, "BACK_PAYMENT_STATEMENT", "BACK_PAYMENT_DETAILS"),
            of(BACK_PAYMENT, "NEWLY_HIRED", null, "SALARY_APPROVAL|STAFFING_HANDBOOK"),
            of(ENROLMENT, null, OFF, HIRED),
            of(ENROLMENT, null, ON, "STAFFING_HANDBOOK"),
            of(UNSEAL, null, OFF, HIRED),
            of(UNSEAL, null, ON, "STAFFING_HANDBOOK", "SALARY_APPROVAL"),
            of(SEAL, "RESIGNED", OFF, "TERMINATION_APPROVAL", "EMPLOYMENT_FILING"),
            of(SEAL, "RESIGNED", ON, REMOVED),
            of(SEAL, "RETIRED", OFF, "RETIREMENT_APPROVAL"),
            of(SEAL, "RETIRED", ON, REMOVED),
            of(SEAL, "OTHER", null, "DEATH_CERTIFICATE"),
            of(TRANSFER, null, OFF, HIRED),
            of(TRANSFER, null, ON, "STAFFING_HANDBOOK|ORGANISATION_DOCUMENT"),
            of(CERTIFICATE_CHANGE, null, null, "PERSON_ID", "CHANGE_PROOF")));
  }

  private static EvidenceRule of(
      @Nullable FilingKind kind,
      @Nullable String reason,
      @Nullable Boolean onEstablishment,
      String... items) {
    return new EvidenceRule(kind, reason, onEstablishment, null, false, items(items));
  }

  private static List<EvidenceItem> items(String... items) {
    return Arrays.stream(items).map(EvidenceItem::parse).toList();
  }
}
