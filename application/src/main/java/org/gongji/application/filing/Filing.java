package org.gongji.application.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.contributor.change.AccountJournal.Cause;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/**
 * A filing's head (一笔申请).
 *
 * @param key the database's own key, never shown
 * @param serial 业务流水号, from the draft on
 * @param employerKey whose business it is
 * @param employer 单位账号 of the same
 * @param employerName 单位名称 of the same
 * @param kind 业务
 * @param channel 渠道
 * @param month 变更月度, the month its lines count from; for a back payment the month it was begun in
 * @param state how far it has come
 * @param revision how often roster or evidence were changed; who submits says which one was checked
 * @param lines how many lines its roster has
 * @param openedBy the login of who began it (任务发起人)
 * @param openedOn the business date of that
 * @param openedAt the instant of that
 * @param submittedBy the login of who submitted it, null for a draft
 * @param submittedOn the business date of that, null for a draft
 * @param submittedAt the instant of that, null for a draft
 * @param decidedAt the instant of the decision, null before
 */
public record Filing(
    long key,
    BusinessSerial serial,
    long employerKey,
    EmployerNumber employer,
    String employerName,
    FilingKind kind,
    Channel channel,
    YearMonth month,
    FilingState state,
    int revision,
    int lines,
    String openedBy,
    LocalDate openedOn,
    Instant openedAt,
    @Nullable String submittedBy,
    @Nullable LocalDate submittedOn,
    @Nullable Instant submittedAt,
    @Nullable Instant decidedAt) {

  /** What is kept beside its effects: its serial, and who submitted it. */
  public Cause cause() {
    return new Cause(serial, submittedBy == null ? openedBy : submittedBy);
  }

  /** Whether somebody had a hand in it, who then cannot decide on it. */
  public boolean isBy(String login) {
    return openedBy.equals(login) || login.equals(submittedBy);
  }
}
