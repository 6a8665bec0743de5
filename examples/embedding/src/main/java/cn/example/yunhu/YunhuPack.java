package cn.example.yunhu;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.gongji.domain.adjustment.AdjustmentTerms;
import org.gongji.domain.backpay.BackPaymentTerms;
import org.gongji.domain.backpay.HallWindow;
import org.gongji.domain.batch.BatchTerms;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.policy.Citation;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.rulebook.HuludaoPack;

/** What 云湖市, which does not exist, decides otherwise than 葫芦岛市. */
public final class YunhuPack {

  private static final LocalDate START = LocalDate.of(2016, 1, 1);

  private YunhuPack() {}

  /** The default city's pack with our values laid over it; every other value stays. */
  public static PolicyPack pack() {
    return HuludaoPack.pack()
        .named("云湖市")
        .with(
            ContributionTerms.FLOOR,
            Timeline.from(START, Base.ofYuan(1_500))
                .then(LocalDate.of(2026, 7, 1), Base.ofYuan(2_300)))
        .with(
            ContributionTerms.CEILING,
            Timeline.from(START, Base.ofYuan(21_000))
                .then(LocalDate.of(2026, 7, 1), Base.ofYuan(33_500)))
        .with(
            AdjustmentTerms.PARAMETER,
            Timeline.from(
                START, new AdjustmentTerms(2, MonthDay.of(7, 1), BasisPoints.ofPercent(30))))
        .with(
            BackPaymentTerms.PARAMETER,
            Timeline.from(
                START,
                new BackPaymentTerms(
                    HallWindow.CALENDAR_YEAR,
                    List.of(
                        new Reason("OMITTED", "漏缴"),
                        new Reason("NEWLY_HIRED", "新入职"),
                        new Reason("COURT_RULING", "法院判决")))))
        .with(
            BatchTerms.PARAMETER, Timeline.from(START, new BatchTerms(Map.of(FilingKind.SEAL, 3))))
        .citing("R2", Timeline.from(START, new Citation("云湖市住房公积金归集管理办法", "第九条", "")));
  }
}
