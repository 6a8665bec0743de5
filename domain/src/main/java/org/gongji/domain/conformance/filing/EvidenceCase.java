package org.gongji.domain.conformance.filing;

import static org.gongji.domain.conformance.rule.SharedColumns.CHANNEL;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongji.domain.backpay.BackPaymentTerms;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.rule.Asked;
import org.gongji.domain.conformance.rule.QuestionCase;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Named;
import org.gongji.domain.evidence.EvidenceCheck;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.domain.sealing.SealTerms;
import org.gongji.domain.sealing.UnsealTerms;
import org.gongji.domain.transfer.TransferTerms;

/**
 * R11, 影像资料. What is asked for goes by 渠道 and 在编, so every case has to state both: nothing
 * stands in for an empty cell of theirs.
 */
public final class EvidenceCase extends QuestionCase {

  private static final Column KIND = new Column("业务", "kind", Form.FILING_KIND, "封存");
  private static final Column REASON = new Column("原因", "reason", Form.TEXT, "离职封存");
  private static final Column ESTABLISHMENT =
      new Column("在编", "establishment", Form.YES_NO_MIXED, "否");
  private static final Column OVER_LIMIT = new Column("超比例", "over limit", Form.YES_NO, "");
  private static final Column PRESENT = new Column(
      "已传", "present", Form.CODES, "OPERATOR_ID+LIVE_PHOTO+TERMINATION_APPROVAL+EMPLOYMENT_FILING");
  private static final Column MISSING = new Column("缺少", "missing", Form.CODES, "");

  /** The one rule of its name. */
  public EvidenceCase() {
    super(
        "影像资料",
        "evidence",
        Rule.R11,
        List.of(KIND, REASON, ESTABLISHMENT, CHANNEL, OVER_LIMIT, PRESENT),
        List.of(MISSING));
  }

  /** The reasons of every kind of filing. */
  @Override
  public List<String> choices(Column column, PolicyPack pack) {
    return column.equals(REASON)
        ? Stream.of(FilingKind.values())
            .flatMap(kind -> reasons(pack, kind).stream())
            .map(Reason::chineseName)
            .distinct()
            .toList()
        : super.choices(column, pack);
  }

  @Override
  protected Asked<?> asked(Rulebook rulebook, Cells given) {
    var kind = Named.in(List.of(FilingKind.values()), given.required(KIND));
    var filing = new EvidenceCheck(
        kind,
        Named.in(List.of(Channel.values()), given.required(CHANNEL)),
        persons(given, reason(rulebook.pack(), kind, given)),
        given.yes(OVER_LIMIT).orElse(false),
        given.codes(PRESENT),
        given.requiredDate(DATE));
    return Asked.of(filing, required -> Map.<Column, String>of()).always(missing(rulebook, filing));
  }

  private static Set<EvidenceCheck.Person> persons(Cells given, String reason) {
    var establishment = given.required(ESTABLISHMENT);
    var persons = new HashSet<EvidenceCheck.Person>();
    if (!establishment.equals("否")) {
      persons.add(new EvidenceCheck.Person(reason, true));
    }
    if (!establishment.equals("是")) {
      persons.add(new EvidenceCheck.Person(reason, false));
    }
    return persons;
  }

  private static Map<Column, String> missing(Rulebook rulebook, EvidenceCheck filing) {
    return rulebook
        .pack()
        .on(EvidenceTerms.PARAMETER, filing.date())
        .map(terms -> {
          var codes = new TreeSet<String>();
          filing.missing(terms.value()).forEach(item -> codes.add(item.toString()));
          return codes.isEmpty()
              ? Map.<Column, String>of()
              : Map.of(MISSING, String.join("+", codes));
        })
        .accepted()
        .orElse(Map.of());
  }

  private static String reason(PolicyPack pack, FilingKind kind, Cells given) {
    var known = reasons(pack, kind);
    return given
        .text(REASON)
        .map(text -> known.stream()
            .filter(reason -> reason.isNamed(text))
            .map(Reason::code)
            .findFirst()
            .orElseThrow(() -> new MalformedCase(
                REASON.chinese(),
                "列「原因」的值「" + text + "」不是「" + kind.chineseName() + "」的原因，可用的：" + known)))
        .orElse("");
  }

  private static List<Reason> reasons(PolicyPack pack, FilingKind kind) {
    return switch (kind) {
      case SEAL -> Reasons.all(pack, SealTerms.PARAMETER, SealTerms::plainReasons);
      case UNSEAL -> Reasons.all(pack, UnsealTerms.PARAMETER, UnsealTerms::reasons);
      case TRANSFER -> Reasons.all(pack, TransferTerms.PARAMETER, TransferTerms::reasons);
      case BACK_PAYMENT -> Reasons.all(pack, BackPaymentTerms.PARAMETER, BackPaymentTerms::reasons);
      case BASE_ADJUSTMENT, ENROLMENT, CERTIFICATE_CHANGE -> List.of();
    };
  }
}
