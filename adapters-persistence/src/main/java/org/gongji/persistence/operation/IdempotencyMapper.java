package org.gongji.persistence.operation;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.operation.IdempotencyKeys.Kept;
import org.gongji.application.operation.IdempotencyKeys.Wish;

interface IdempotencyMapper {

  @Select("""
      select payload_hash, answer from idempotency_key
      where actor = #{actor} and operation = #{operation} and wish_key = #{key}
        and answer is not null
      """)
  Optional<Kept> find(Wish wish);

  @Insert("""
      insert into idempotency_key (actor, operation, wish_key, payload_hash, claimed_at)
      values (#{wish.actor}, #{wish.operation}, #{wish.key}, #{payloadHash}, #{at})
      """)
  int insert(
      @Param("wish") Wish wish, @Param("payloadHash") String payloadHash, @Param("at") Instant at);

  @Update("""
      update idempotency_key set answer = #{answer}
      where actor = #{wish.actor} and operation = #{wish.operation} and wish_key = #{wish.key}
      """)
  int complete(@Param("wish") Wish wish, @Param("answer") String answer);

  @Delete("delete from idempotency_key where claimed_at < #{before}")
  int forget(Instant before);
}
