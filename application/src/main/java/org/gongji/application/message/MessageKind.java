package org.gongji.application.message;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.gongji.application.employer.Employer;
import org.gongji.application.message.Messages.Message;

/** The messages of the manual, each with its business, words and source. */
public enum MessageKind {
  /** A remittance was assessed. */
  ASSESSED("汇补缴业务单位汇缴核定增加", "尊敬的%1$s，您已完成办理汇缴核定！", "柜台"),
  /** A deposit was reviewed. */
  DEPOSIT_REVIEWED("汇补缴业务缴暂存款复核", "尊敬的%1$s，您已完成办理单位汇补缴交款！", "柜台"),
  /** An assessment was allocated. */
  ALLOCATED("汇(补)缴业务分配入账", "贵单位%2$s：%3$s至%4$s的公积金已缴款成功！", "柜台管理");

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

  private final String business;
  private final String words;
  private final String source;

  MessageKind(String business, String words, String source) {
    this.business = business;
    this.words = words;
    this.source = source;
  }

  /** The message to an employer about a span of months. */
  public Message message(Employer employer, YearMonth from, YearMonth to, Instant at) {
    var text =
        words.formatted(employer.number(), employer.name(), MONTH.format(from), MONTH.format(to));
    return new Message(employer.key(), business, text, source, at);
  }

  /** The message to an employer about no months. */
  public Message message(Employer employer, Instant at) {
    return message(employer, employer.firstMonth(), employer.firstMonth(), at);
  }
}
