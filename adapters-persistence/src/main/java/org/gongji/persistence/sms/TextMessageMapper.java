package org.gongji.persistence.sms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

interface TextMessageMapper {

  @Insert("""
      insert into text_message (
        message_id, number_cipher, text_cipher, key_version, for_somebody, written_at, expires_at,
        sent_at)
      values (
        #{messageId}, #{numberCipher}, #{textCipher}, #{keyVersion}, #{forSomebody}, #{writtenAt},
        #{expiresAt}, #{sentAt})
      """)
  void insert(TextMessageRow row);

  @Select("select * from text_message where message_id = #{id}")
  Optional<TextMessageRow> find(UUID id);

  @Update("update text_message set sent_at = #{at} where message_id = #{id}")
  int sent(@Param("id") UUID id, @Param("at") Instant at);

  @Update("update text_message set text_cipher = '' where message_id = #{id}")
  int empty(UUID id);

  @Select("""
      select * from text_message where for_somebody = true
      order by written_at desc, message_id limit #{most}
      """)
  List<TextMessageRow> latest(int most);

  @Delete("delete from text_message where written_at < #{before}")
  int forget(Instant before);
}
