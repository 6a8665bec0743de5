package org.gongji.persistence.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.identity.Sessions.Session;

interface SessionMapper {

  String SESSION = """
      select session_uuid as id, token_hash, user_id as user_key, address, agent, program,
        started_at, seen_at
      from web_session
      """;

  @Insert("""
      insert into web_session (
        token_hash, session_uuid, user_id, address, agent, program, started_at, seen_at)
      values (
        #{tokenHash}, #{id}, #{userKey}, #{origin.address}, #{origin.agent}, #{origin.program},
        #{startedAt}, #{seenAt})
      """)
  void insert(Session session);

  @Select(SESSION + "where token_hash = #{tokenHash}")
  Optional<SessionRow> find(String tokenHash);

  @Select(SESSION + "where user_id = #{userKey} order by seen_at desc, session_uuid")
  List<SessionRow> of(long userKey);

  @Update("update web_session set seen_at = #{at} where token_hash = #{tokenHash}")
  int seen(@Param("tokenHash") String tokenHash, @Param("at") Instant at);

  @Delete("delete from web_session where token_hash = #{tokenHash}")
  int delete(String tokenHash);

  @Delete("delete from web_session where user_id = #{userKey} and session_uuid = #{id}")
  int deleteOne(@Param("userKey") long userKey, @Param("id") UUID id);

  @Delete("delete from web_session where user_id = #{userKey} and token_hash <> #{tokenHash}")
  int deleteOthers(@Param("userKey") long userKey, @Param("tokenHash") String tokenHash);

  @Delete("""
      delete from web_session where started_at < #{startedBefore} or seen_at < #{notSeenSince}
      """)
  int expire(
      @Param("startedBefore") Instant startedBefore, @Param("notSeenSince") Instant notSeenSince);
}
