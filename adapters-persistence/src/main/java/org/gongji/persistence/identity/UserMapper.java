package org.gongji.persistence.identity;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Standing;
import org.gongji.domain.identifier.EmployerNumber;

interface UserMapper {

  @Insert("""
      insert into web_user (user_id, login, name, role, password_hash, standing)
      values (#{userId}, #{login}, #{name}, #{role}, #{passwordHash}, #{standing})
      """)
  void insert(UserRow user);

  String STAFF = """
      select * from web_user
      where role in ('CLERK', 'REVIEWER', 'ADMINISTRATOR', 'AUDITOR')
      order by login
      """;

  @Select("""
      select u.user_id, u.login, u.name, u.role, u.standing, g.main, g.duties
      from user_grant g
      join employer e on e.employer_id = g.employer_id
      join web_user u on u.user_id = g.user_id
      where e.employer_number = #{employer}
      order by g.main desc, u.login
      """)
  List<OperatorRow> operators(EmployerNumber employer);

  @Select(STAFF)
  List<UserRow> staff();

  @Select(STAFF + "for update")
  List<UserRow> lockStaff();

  @Update("update web_user set role = #{role} where user_id = #{userId}")
  int role(@Param("userId") long userId, @Param("role") Role role);

  @Update("""
      update user_grant set main = #{grant.main}, duties = #{grant.duties}
      where user_id = #{userId}
        and employer_id =
          (select employer_id from employer where employer_number = #{grant.employer})
      """)
  int changeGrant(@Param("userId") long userId, @Param("grant") GrantRow grant);

  @Insert("""
      insert into user_grant (user_id, employer_id, main, duties)
      select #{userId}, employer_id, #{grant.main}, #{grant.duties} from employer
      where employer_number = #{grant.employer}
      """)
  int insertGrant(@Param("userId") long userId, @Param("grant") GrantRow grant);

  @Delete("""
      delete from user_grant
      where user_id = #{userId}
        and employer_id = (select employer_id from employer where employer_number = #{employer})
      """)
  int deleteGrant(@Param("userId") long userId, @Param("employer") EmployerNumber employer);

  @Update("update web_user set password_hash = #{hash} where user_id = #{userId}")
  int password(@Param("userId") long userId, @Param("hash") String hash);

  @Update("update web_user set standing = #{standing} where user_id = #{userId}")
  int standing(@Param("userId") long userId, @Param("standing") Standing standing);

  @Select("select * from web_user where login = #{login}")
  Optional<UserRow> byLogin(String login);

  @Select("select * from web_user where user_id = #{key}")
  Optional<UserRow> byKey(long key);

  @Select("""
      select e.employer_number as employer, g.main, g.duties
      from user_grant g join employer e on e.employer_id = g.employer_id
      where g.user_id = #{userId}
      order by e.employer_number
      """)
  List<GrantRow> grants(long userId);

  @Select("""
      select count(*) from user_grant g join employer e on e.employer_id = g.employer_id
      where e.employer_number = #{employer} and g.main = true
      """)
  int mainOperators(EmployerNumber employer);
}
