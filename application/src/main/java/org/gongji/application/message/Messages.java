package org.gongji.application.message;

import java.time.Instant;
import java.util.UUID;
import org.gongji.application.operation.Page;

/** What the hall told an employer's operators, and what each of them has read of it. */
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

  /**
   * A message as one reader finds it.
   *
   * @param id names it in addresses
   * @param business 业务名称
   * @param text 消息内容
   * @param source 消息来源
   * @param sentAt 推送时间
   * @param read 已读, by this reader
   */
  record Received(
      UUID id, String business, String text, String source, Instant sentAt, boolean read) {}

  /**
   * Whose messages are looked for, by whom.
   *
   * @param employerKey whose
   * @param reader the login of who reads
   * @param unreadOnly whether those that this reader has read are left out
   */
  record Search(long employerKey, String reader, boolean unreadOnly) {}

  /** Sends a message; it is there with the transaction's commit, and nobody has read it. */
  void add(Message message);

  /** An employer's messages, the newest first. */
  Page<Received> list(Search search, Page.Wanted wanted);

  /** How many of an employer's messages a reader has not read. */
  long unread(long employerKey, String reader);

  /** Marks one as read, which may be so already; answers whether the employer has such a message. */
  boolean read(long employerKey, String reader, UUID id);

  /**
   * Marks all that are there as read.
   *
   * @param settled no message that was sent until then can still be on its way: up to here one mark
   *     is kept instead of a row for each message
   */
  void readAll(long employerKey, String reader, Instant settled);
}
