package org.gongji.persistence.identity.door;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.application.identity.throttle.Gate;

interface AttemptMapper {

  @Insert("""
      insert into attempt (attempt_id, gate, subject, tried_at)
      values (#{id}, #{gate}, #{subject}, #{at})
      """)
  void insert(
      @Param("id") long id,
      @Param("gate") Gate gate,
      @Param("subject") String subject,
      @Param("at") Instant at);

  @Select("""
      select count(*) from attempt
      where gate = #{gate} and subject = #{subject} and tried_at >= #{since}
      """)
  int since(
      @Param("gate") Gate gate, @Param("subject") String subject, @Param("since") Instant since);

  @Delete("delete from attempt where gate = #{gate} and subject = #{subject}")
  int clear(@Param("gate") Gate gate, @Param("subject") String subject);

  @Delete("delete from attempt where tried_at < #{before}")
  int forget(Instant before);
}
