package org.gongji.docs.policy.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongji.domain.adjustment.AdjustmentTerms;
import org.gongji.domain.backpay.BackPaymentTerms;
import org.gongji.domain.batch.BatchTerms;
import org.gongji.domain.contribution.change.ChangeTerms;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.sealing.SealTerms;

/** What a city sets for the changes of persons, in words. */
final class ChangeWords {

  private ChangeWords() {}

  static List<String> months(ChangeTerms terms) {
    return List.of(
        terms.monthsAhead() == 0 ? "最晚从业务月份起变更" : "最晚从业务月份之后第 " + terms.monthsAhead() + " 个月起变更");
  }

  static List<String> adjustment(AdjustmentTerms terms) {
    return List.of(
        "每人每个调整年度 " + terms.timesAYear() + " 次，网厅、柜台合计",
        "调整年度每年" + ParameterWords.day(terms.yearStart()) + "开始",
        "网厅一次最多调整原基数的 " + terms.onlineLimit() + "，增减都算，含 " + terms.onlineLimit());
  }

  static List<String> backPayment(BackPaymentTerms terms) {
    var lines = new ArrayList<String>();
    lines.add("网厅可以补缴：" + terms.window() + "；更早的到柜台办理");
    lines.addAll(reasons("补缴原因", terms.reasons()));
    return lines;
  }

  static List<String> seal(SealTerms terms) {
    return terms.reasons().stream()
        .map(seal -> word(seal.reason()) + "：" + (seal.toCentral() ? "转到集中封存户" : "留在本单位"))
        .toList();
  }

  static List<String> batch(BatchTerms terms) {
    var lines = new ArrayList<String>();
    terms.most().forEach((kind, most) -> lines.add(kind.chineseName() + "：一笔最多 " + most + " 人"));
    var free = Arrays.stream(FilingKind.values())
        .filter(kind -> !terms.most().containsKey(kind))
        .map(FilingKind::chineseName)
        .toList();
    if (!free.isEmpty()) {
      lines.add(String.join("、", free) + "：不限人数");
    }
    return lines;
  }

  static List<String> reasons(String name, List<Reason> reasons) {
    return List.of(
        name + "：" + reasons.stream().map(ChangeWords::word).collect(Collectors.joining("、")));
  }

  static String word(Reason reason) {
    return reason.chineseName() + "（" + reason.code() + "）";
  }
}
