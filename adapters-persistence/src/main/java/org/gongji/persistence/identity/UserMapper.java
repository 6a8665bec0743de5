package org.gongji.persistence.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.domain.identifier.EmployerNumber;

interface UserMapper {

  @Insert("""
      insert into web_user (user_id, login, name, role, password_hash)
      values (#{userId}, #{login}, #{name}, #{role}, #{passwordHash})
      """)
  void insert(UserRow user);

  @Insert("""
      insert into user_grant (user_id, employer_id)
      select #{userId}, employer_id from employer where employer_number = #{employer}
      """)
  int grant(@Param("userId") long userId, @Param("employer") EmployerNumber employer);

  @Select("select * from web_user where login = #{login}")
  Optional<UserRow> byLogin(String login);

  @Select("select * from web_user where user_id = #{key}")
  Optional<UserRow> byKey(long key);

  @Select("""
      select e.employer_number
      from user_grant g join employer e on e.employer_id = g.employer_id
      where g.user_id = #{userId}
      order by e.employer_number
      """)
  List<EmployerNumber> employers(long userId);

  @Insert("""
      insert into sign_in_failure (failure_id, login, failed_at) values (#{id}, #{login}, #{at})
      """)
  void insertFailure(@Param("id") long id, @Param("login") String login, @Param("at") Instant at);

  @Select("""
      select count(*) from sign_in_failure where login = #{login} and failed_at >= #{since}
      """)
  int failures(@Param("login") String login, @Param("since") Instant since);

  @Delete("delete from sign_in_failure where login = #{login}")
  int deleteFailures(String login);

  @Delete("delete from sign_in_failure where failed_at < #{before}")
  int deleteFailuresBefore(Instant before);
}
