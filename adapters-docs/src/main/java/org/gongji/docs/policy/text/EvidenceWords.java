package org.gongji.docs.policy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.domain.backpay.BackPaymentTerms;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.evidence.EvidenceRule;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.sealing.SealTerms;
import org.gongji.domain.sealing.UnsealTerms;
import org.gongji.domain.transfer.TransferTerms;
import org.jspecify.annotations.Nullable;

/** The table of evidence in words; the reasons are named as the pack names them. */
final class EvidenceWords {

  private final PolicyPack pack;

  EvidenceWords(PolicyPack pack) {
    this.pack = pack;
  }

  List<String> evidence(EvidenceTerms terms) {
    var kinds = terms.kinds().stream()
        .map(kind -> kind.chineseName() + "（" + kind.code() + "）")
        .collect(Collectors.joining("、"));
    var lines = new ArrayList<String>();
    lines.add("种类：" + kinds);
    for (var rule : terms.rules()) {
      lines.add(when(rule) + "："
          + rule.items().stream().map(terms::nameOf).collect(Collectors.joining("、")));
    }
    return lines;
  }

  private String when(EvidenceRule rule) {
    var conditions = new ArrayList<String>();
    conditions.add(rule.kind() == null ? "全部业务" : rule.kind().chineseName());
    if (rule.reason() != null) {
      conditions.add(reason(rule.kind(), rule.reason()));
    }
    if (rule.onEstablishment() != null) {
      conditions.add(rule.onEstablishment() ? "在编" : "不在编");
    }
    if (rule.channel() != null) {
      conditions.add(rule.channel().chineseName());
    }
    if (rule.overLimit()) {
      conditions.add("超过网厅比例");
    }
    return String.join("，", conditions);
  }

  private String reason(@Nullable FilingKind kind, String code) {
    return reasons(kind)
        .filter(reason -> reason.code().equals(code))
        .findFirst()
        .map(ChangeWords::word)
        .orElse(code);
  }

  private Stream<Reason> reasons(@Nullable FilingKind kind) {
    if (kind == FilingKind.BACK_PAYMENT) {
      return all(BackPaymentTerms.PARAMETER, BackPaymentTerms::reasons);
    } else if (kind == FilingKind.SEAL) {
      return all(SealTerms.PARAMETER, SealTerms::plainReasons);
    } else if (kind == FilingKind.UNSEAL) {
      return all(UnsealTerms.PARAMETER, UnsealTerms::reasons);
    } else if (kind == FilingKind.TRANSFER) {
      return all(TransferTerms.PARAMETER, TransferTerms::reasons);
    }
    return Stream.empty();
  }

  private <T> Stream<Reason> all(Parameter<T> parameter, Function<T, List<Reason>> reasons) {
    return pack.timeline(parameter).stream()
        .flatMap(timeline -> timeline.spans().stream())
        .flatMap(span -> reasons.apply(span.value()).stream());
  }
}
