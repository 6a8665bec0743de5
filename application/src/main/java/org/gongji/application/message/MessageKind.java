package org.gongji.application.message;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.gongji.application.employer.Employer;
import org.gongji.application.message.Messages.Message;
import org.gongji.domain.identifier.EmployerNumber;

/** The messages of the manual, each with its business, words and source. */
public enum MessageKind {
  /** A remittance was assessed. */
  ASSESSED("汇补缴业务单位汇缴核定增加", "尊敬的%1$s，您已完成办理汇缴核定！", "柜台"),
  /** A deposit was reviewed. */
  DEPOSIT_REVIEWED("汇补缴业务缴暂存款复核", "尊敬的%1$s，您已完成办理单位汇补缴交款！", "柜台"),
  /** An assessment was allocated. */
  ALLOCATED("汇(补)缴业务分配入账", "贵单位%2$s：%3$s至%4$s的公积金已缴款成功！", "柜台管理"),
  /** A back payment was allocated. */
  BACK_PAYMENT_ALLOCATED("汇(补)缴业务分配入账", "贵单位%2$s：补缴（%3$s）的公积金已缴款成功！", "柜台管理"),
  /** A filing was submitted. */
  FILING_SUBMITTED("汇补缴业务%3$s", "尊敬的%1$s，您的%3$s申请（%4$s）已提交，等待审批！", "柜台"),
  /** A filing was approved. */
  FILING_APPROVED("汇补缴业务%3$s", "尊敬的%1$s，您已完成办理%3$s（%4$s）！", "柜台"),
  /** A filing was approved from a later month than it was filed for. */
  FILING_APPROVED_LATER("汇补缴业务%3$s", "尊敬的%1$s，您已完成办理%3$s（%4$s）；原变更月度已核定，自%5$s起生效！", "柜台"),
  /** A filing was returned. */
  FILING_RETURNED("汇补缴业务%3$s", "尊敬的%1$s，您的%3$s申请（%4$s）被退回：%5$s。请在待办中结束流程后重新提交！", "柜台"),
  /** Persons were transferred to another employer. */
  TRANSFERRED_AWAY("汇补缴业务缴存人单位调整", "尊敬的%1$s，贵单位%3$s名职工的公积金账户已转移到%4$s！", "柜台"),
  /** Months are overdue. */
  OVERDUE("汇缴逾期提醒", "尊敬的%1$s，贵单位%3$s至%4$s的公积金尚未缴清，请尽快核定并缴款！", "系统");

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

  private final String business;
  private final String words;
  private final String source;

  MessageKind(String business, String words, String source) {
    this.business = business;
    this.words = words;
    this.source = source;
  }

  /**
   * The message to an employer.
   *
   * @param details what the words name besides the employer; months stand as {@code 202204}
   */
  public Message message(Employer employer, Instant at, Object... details) {
    return message(employer.key(), employer.number(), employer.name(), at, details);
  }

  /** The same, of an employer of whom no more is at hand. */
  Message message(
      long employerKey, EmployerNumber number, String name, Instant at, Object... details) {
    var named = Stream.concat(Stream.of(number, name), Stream.of(details).map(MessageKind::text))
        .toArray();
    return new Message(employerKey, business.formatted(named), words.formatted(named), source, at);
  }

  private static Object text(Object detail) {
    return detail instanceof YearMonth month ? MONTH.format(month) : detail;
  }
}
