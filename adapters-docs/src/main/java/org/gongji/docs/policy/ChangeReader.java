package org.gongji.docs.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongji.domain.adjustment.AdjustmentTerms;
import org.gongji.domain.backpay.BackPaymentTerms;
import org.gongji.domain.backpay.HallWindow;
import org.gongji.domain.batch.BatchTerms;
import org.gongji.domain.contribution.change.ChangeTerms;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.sealing.SealReason;
import org.gongji.domain.sealing.SealTerms;
import org.gongji.domain.sealing.UnsealTerms;
import org.gongji.domain.transfer.TransferTerms;

/** Reads what a city sets for the changes of persons: how often, how far, how many, and why. */
final class ChangeReader {

  private static final String WINDOW = "calendar-year（业务日期当年）或 如 12-months-back（业务月份前 12 个月起）";
  private static final Pattern MONTHS_BACK = Pattern.compile("(\\d{1,4})-months-back");
  private static final Map<String, Boolean> TO_CENTRAL = Map.of("central", true, "own", false);

  private final Mistakes mistakes;

  ChangeReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  Optional<ChangeTerms> months(Fields fields) {
    return Forms.notNegative(fields, "months-ahead").map(ChangeTerms::new);
  }

  Optional<AdjustmentTerms> adjustment(Fields fields) {
    var times = Forms.positive(fields, "times-a-year");
    var start = Forms.dayOfYear(fields, "year-start");
    var limit = Forms.notNegativeRate(fields, "online-limit");
    return times.isPresent() && start.isPresent() && limit.isPresent()
        ? Optional.of(new AdjustmentTerms(times.get(), start.get(), limit.get()))
        : Optional.empty();
  }

  Optional<BackPaymentTerms> backPayment(Fields fields) {
    var window = fields.value("hall-window", WINDOW, ChangeReader::window);
    var reasons = reasons(fields);
    return window.flatMap(months -> reasons.map(list -> new BackPaymentTerms(months, list)));
  }

  private static HallWindow window(String text) {
    if (text.equals("calendar-year")) {
      return HallWindow.CALENDAR_YEAR;
    }
    var months = MONTHS_BACK.matcher(text);
    Forms.require(months.matches(), text);
    return new HallWindow(Integer.parseInt(months.group(1)));
  }

  Optional<SealTerms> seal(Fields fields) {
    var before = mistakes.count();
    var reasons = Coded.list(fields, "reasons", mistakes, ChangeReader::sealReason);
    return mistakes.count() == before ? Optional.of(new SealTerms(reasons)) : Optional.empty();
  }

  private static Optional<SealReason> sealReason(Fields fields, Optional<Coded> coded) {
    var central = fields.value("destination", "own（留在本单位）或 central（转到集中封存户）", text -> {
      Forms.require(TO_CENTRAL.containsKey(text), text);
      return TO_CENTRAL.get(text);
    });
    return reason(coded).flatMap(reason -> central.map(to -> new SealReason(reason, to)));
  }

  Optional<UnsealTerms> unseal(Fields fields) {
    return reasons(fields).map(UnsealTerms::new);
  }

  Optional<TransferTerms> transfer(Fields fields) {
    return reasons(fields).map(TransferTerms::new);
  }

  private Optional<List<Reason>> reasons(Fields fields) {
    var before = mistakes.count();
    var reasons = Coded.list(fields, "reasons", mistakes, (item, coded) -> reason(coded));
    return mistakes.count() == before ? Optional.of(reasons) : Optional.empty();
  }

  private static Optional<Reason> reason(Optional<Coded> coded) {
    return coded.map(right -> new Reason(right.code(), right.name()));
  }

  /** A kind that is not named has no limit. */
  Optional<BatchTerms> batch(Fields fields) {
    var before = mistakes.count();
    var most = new EnumMap<FilingKind, Integer>(FilingKind.class);
    fields.fields("most").ifPresent(limits -> {
      for (var kind : FilingKind.values()) {
        limits
            .optional(kind.englishName(), "大于零的整数", Forms::positive)
            .ifPresent(limit -> most.put(kind, limit));
      }
      limits.nothingElse();
    });
    return mistakes.count() == before ? Optional.of(new BatchTerms(most)) : Optional.empty();
  }
}
