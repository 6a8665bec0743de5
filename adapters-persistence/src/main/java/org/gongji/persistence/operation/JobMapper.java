package org.gongji.persistence.operation;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.job.Jobs.Job;
import org.gongji.application.job.Jobs.Kind;

interface JobMapper {

  @Insert("""
      insert into job (job_id, kind, subject, due_at, attempts)
      values (#{id}, #{kind}, #{subject}, #{due}, 0)
      """)
  void insert(
      @Param("id") long id,
      @Param("kind") Kind kind,
      @Param("subject") String subject,
      @Param("due") Instant due);

  /** The next due job that nobody is claiming, with this attempt counted. */
  @Select("""
      select job_id as "key", kind, subject, attempts + 1 as attempts from job
      where due_at <= #{now}
      order by due_at, job_id
      limit 1
      for update skip locked
      """)
  Optional<Job> next(Instant now);

  @Update("""
      update job set due_at = #{leaseEnd}, attempts = attempts + 1 where job_id = #{id}
      """)
  int lease(@Param("id") long id, @Param("leaseEnd") Instant leaseEnd);

  @Delete("delete from job where job_id = #{id}")
  int delete(long id);

  @Update("""
      update job set due_at = #{due}, last_failure = #{failure}
      where job_id = #{id}
      """)
  int postpone(@Param("id") long id, @Param("due") Instant due, @Param("failure") String failure);
}
