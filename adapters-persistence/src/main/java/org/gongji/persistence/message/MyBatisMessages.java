package org.gongji.persistence.message;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.gongji.application.message.Messages;
import org.gongji.application.operation.Page;
import org.gongji.persistence.Database;
import org.gongji.persistence.KeyBlocks;

/** Messages in the table of that name; read ones by a mark and, after it, by rows of their own. */
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
    mapper.insert(keys.next(), UUID.randomUUID(), message);
  }

  @Override
  public Page<Received> list(Search search, Page.Wanted wanted) {
    return new Page<>(
        mapper.list(search, wanted), wanted.number(), wanted.size(), mapper.count(search));
  }

  @Override
  public long unread(long employerKey, String reader) {
    return mapper.count(new Search(employerKey, reader, true));
  }

  @Override
  public boolean read(long employerKey, String reader, UUID id) {
    var keys = mapper.key(employerKey, id);
    keys.forEach(key -> {
      var unused = mapper.read(reader, key);
    });
    return !keys.isEmpty();
  }

  @Override
  public void readAll(long employerKey, String reader, Instant settled) {
    if (mapper.moveMark(employerKey, reader, settled) == 0) {
      mapper.insertMark(employerKey, reader, settled);
    }
    var read = mapper.readSince(employerKey, reader, settled);
    var unused = read + mapper.forget(employerKey, reader, settled);
  }
}
