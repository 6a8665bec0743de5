package org.gongji.application.message;

import java.time.Instant;
import org.gongji.application.operation.Page;

/** What the hall told an employer's operators. */
public interface Messages {

  /**
   * A message.
   *
   * @param employerKey whose
   * @param business 业务名称
   * @param text 消息内容
   * @param source 消息来源
   * @param sentAt 推送时间
   */
  record Message(long employerKey, String business, String text, String source, Instant sentAt) {}

  /** Sends a message; it is there with the transaction's commit. */
  void add(Message message);

  /** An employer's messages, the newest first. */
  Page<Message> list(long employerKey, Page.Wanted wanted);
}
