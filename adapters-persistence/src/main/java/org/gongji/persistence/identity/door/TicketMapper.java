package org.gongji.persistence.identity.door;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.identity.ticket.Ticket.Kind;

interface TicketMapper {

  @Update("""
      update ticket
      set serial = #{serial}, content_cipher = #{contentCipher}, key_version = #{keyVersion},
        tries_left = #{triesLeft}, expires_at = #{expiresAt}
      where kind = #{kind} and ticket_key = #{ticketKey}
      """)
  int replace(TicketRow row);

  @Insert("""
      insert into ticket (
        kind, ticket_key, serial, content_cipher, key_version, tries_left, expires_at)
      values (
        #{kind}, #{ticketKey}, #{serial}, #{contentCipher}, #{keyVersion}, #{triesLeft},
        #{expiresAt})
      """)
  void insert(TicketRow row);

  @Select("select * from ticket where kind = #{kind} and ticket_key = #{key}")
  Optional<TicketRow> find(@Param("kind") Kind kind, @Param("key") String key);

  @Update("""
      update ticket set tries_left = tries_left - 1
      where kind = #{kind} and ticket_key = #{key} and tries_left > 0
      """)
  int spend(@Param("kind") Kind kind, @Param("key") String key);

  @Delete("""
      delete from ticket where kind = #{kind} and ticket_key = #{key} and serial = #{serial}
      """)
  int take(@Param("kind") Kind kind, @Param("key") String key, @Param("serial") UUID serial);

  @Delete("delete from ticket where expires_at < #{expiredBefore}")
  int forget(Instant expiredBefore);
}
