package org.gongji.persistence.message;

import jakarta.inject.Inject;
import org.gongji.application.message.Messages;
import org.gongji.application.operation.Page;
import org.gongji.persistence.Database;
import org.gongji.persistence.KeyBlocks;

/** Messages in the table of that name. */
public final class MyBatisMessages implements Messages {

  private final MessageMapper mapper;
  private final KeyBlocks keys;

  @Inject
  public MyBatisMessages(Database database) {
    this.mapper = database.mapper(MessageMapper.class);
    this.keys = database.keys();
  }

  @Override
  public void add(Message message) {
    mapper.insert(keys.next(), message);
  }

  @Override
  public Page<Message> list(long employerKey, Page.Wanted wanted) {
    return new Page<>(
        mapper.list(employerKey, wanted),
        wanted.number(),
        wanted.size(),
        mapper.count(employerKey));
  }
}
