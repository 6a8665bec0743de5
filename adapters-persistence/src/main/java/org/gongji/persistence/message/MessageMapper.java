package org.gongji.persistence.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.message.Messages.Message;
import org.gongji.application.message.Messages.Received;
import org.gongji.application.message.Messages.Search;
import org.gongji.application.operation.Page;

interface MessageMapper {

  String FOUND = """
      from message m
      left join message_mark k on k.employer_id = m.employer_id and k.reader = #{search.reader}
      left join message_reading r on r.message_id = m.message_id and r.reader = #{search.reader}
      where m.employer_id = #{search.employerKey}
        and (#{search.unreadOnly} = false
          or (r.message_id is null and (k.read_until is null or m.sent_at > k.read_until)))
      """;

  @Insert("""
      insert into message (
        message_id, message_uuid, employer_id, business, content, source, sent_at)
      values (
        #{key}, #{id}, #{message.employerKey}, #{message.business}, #{message.text},
        #{message.source}, #{message.sentAt})
      """)
  void insert(@Param("key") long key, @Param("id") UUID id, @Param("message") Message message);

  @Select("""
      select m.message_uuid as id, m.business, m.content as text, m.source, m.sent_at,
        case when r.message_id is not null or m.sent_at <= k.read_until then true else false end
          as "read"
      """ + FOUND + """
      order by m.sent_at desc, m.message_id desc
      limit #{wanted.size} offset #{wanted.offset}
      """)
  List<Received> list(@Param("search") Search search, @Param("wanted") Page.Wanted wanted);

  @Select("select count(*) " + FOUND)
  long count(@Param("search") Search search);

  @Select("""
      select message_id from message where employer_id = #{employerKey} and message_uuid = #{id}
      """)
  List<Long> key(@Param("employerKey") long employerKey, @Param("id") UUID id);

  @Insert("""
      insert into message_reading (reader, message_id)
      select #{reader}, m.message_id from message m
      where m.message_id = #{key}
        and not exists (
          select 1 from message_reading r
          where r.reader = #{reader} and r.message_id = m.message_id)
      """)
  int read(@Param("reader") String reader, @Param("key") long key);

  @Update("""
      update message_mark
      set read_until = case when read_until > #{until} then read_until else #{until} end
      where employer_id = #{employerKey} and reader = #{reader}
      """)
  int moveMark(
      @Param("employerKey") long employerKey,
      @Param("reader") String reader,
      @Param("until") Instant until);

  @Insert("""
      insert into message_mark (employer_id, reader, read_until)
      values (#{employerKey}, #{reader}, #{until})
      """)
  void insertMark(
      @Param("employerKey") long employerKey,
      @Param("reader") String reader,
      @Param("until") Instant until);

  @Insert("""
      insert into message_reading (reader, message_id)
      select #{reader}, m.message_id from message m
      where m.employer_id = #{employerKey} and m.sent_at > #{until}
        and not exists (
          select 1 from message_reading r
          where r.reader = #{reader} and r.message_id = m.message_id)
      """)
  int readSince(
      @Param("employerKey") long employerKey,
      @Param("reader") String reader,
      @Param("until") Instant until);

  /** What the mark covers needs no row. */
  @Delete("""
      delete from message_reading
      where reader = #{reader} and message_id in (
        select m.message_id from message m
        where m.employer_id = #{employerKey} and m.sent_at <= #{until})
      """)
  int forget(
      @Param("employerKey") long employerKey,
      @Param("reader") String reader,
      @Param("until") Instant until);
}
