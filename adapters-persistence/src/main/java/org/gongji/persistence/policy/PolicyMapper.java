package org.gongji.persistence.policy;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.application.policy.PolicyBook.Version;

interface PolicyMapper {

  @Select("""
      select policy_hash as hash, city, content from policy_version
      order by version_number desc
      limit 1
      """)
  Optional<Version> inForce();

  @Insert("""
      insert into policy_version (version_number, policy_hash, city, content, appended_at)
      select coalesce(max(version_number), 0) + 1, #{version.hash}, #{version.city},
        #{version.content}, #{at}
      from policy_version
      """)
  void append(@Param("version") Version version, @Param("at") Instant at);
}
