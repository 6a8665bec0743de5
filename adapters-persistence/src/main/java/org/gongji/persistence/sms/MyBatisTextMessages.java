package org.gongji.persistence.sms;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.sms.TextMessages;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;

/** Messages as rows; numbers and texts encrypted. */
public final class MyBatisTextMessages implements TextMessages {

  private final TextMessageMapper mapper;
  private final ColumnCipher cipher;

  @Inject
  public MyBatisTextMessages(Database database, ColumnCipher cipher) {
    this.mapper = database.mapper(TextMessageMapper.class);
    this.cipher = cipher;
  }

  @Override
  public void add(TextMessage message) {
    mapper.insert(TextMessageRow.of(message, cipher));
  }

  @Override
  public Optional<TextMessage> find(UUID id) {
    return mapper.find(id).map(row -> row.message(cipher));
  }

  @Override
  public void sent(UUID id, Instant at, boolean keepText) {
    var unused = mapper.sent(id, at);
    if (!keepText) {
      var unusedToo = mapper.empty(id);
    }
  }

  @Override
  public List<TextMessage> latest(int most) {
    return mapper.latest(most).stream().map(row -> row.message(cipher)).toList();
  }

  @Override
  public void forget(Instant writtenBefore) {
    var unused = mapper.forget(writtenBefore);
  }
}
