package org.gongji.persistence.identity;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.identity.Sessions.Session;

interface SessionMapper {

  @Insert("""
      insert into web_session (token_hash, user_id, started_at, seen_at)
      values (#{tokenHash}, #{userKey}, #{startedAt}, #{seenAt})
      """)
  void insert(Session session);

  @Select("""
      select token_hash, user_id as user_key, started_at, seen_at from web_session
      where token_hash = #{tokenHash}
      """)
  Optional<Session> find(String tokenHash);

  @Update("update web_session set seen_at = #{at} where token_hash = #{tokenHash}")
  int seen(@Param("tokenHash") String tokenHash, @Param("at") Instant at);

  @Delete("delete from web_session where token_hash = #{tokenHash}")
  int delete(String tokenHash);

  @Delete("""
      delete from web_session where started_at < #{startedBefore} or seen_at < #{notSeenSince}
      """)
  int expire(
      @Param("startedBefore") Instant startedBefore, @Param("notSeenSince") Instant notSeenSince);
}
