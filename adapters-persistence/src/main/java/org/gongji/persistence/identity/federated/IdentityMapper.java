package org.gongji.persistence.identity.federated;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.domain.identifier.EmployerNumber;

interface IdentityMapper {

  @Select("""
      select user_id from federated_identity where issuer = #{issuer} and subject = #{subject}
      """)
  Optional<Long> userOf(@Param("issuer") String issuer, @Param("subject") String subject);

  @Insert("""
      insert into federated_identity (
        issuer, subject, user_id, bound_at, claimed_codes, claimed_at)
      values (#{issuer}, #{subject}, #{userId}, #{at}, '', #{at})
      """)
  void insert(
      @Param("issuer") String issuer,
      @Param("subject") String subject,
      @Param("userId") long userId,
      @Param("at") Instant at);

  @Update("""
      update federated_identity set claimed_codes = #{codes}, claimed_at = #{at}
      where user_id = #{userId}
      """)
  int claimed(@Param("userId") long userId, @Param("codes") String codes, @Param("at") Instant at);

  @Select("select claimed_codes from federated_identity where user_id = #{userId}")
  Optional<String> claims(long userId);

  @Select("""
      select employer_number from employer where credit_code = #{creditCode}
      order by employer_number
      """)
  List<EmployerNumber> employers(String creditCode);

  @Select("""
      select e.employer_number
      from federated_grant g join employer e on e.employer_id = g.employer_id
      where g.user_id = #{userId}
      order by e.employer_number
      """)
  List<EmployerNumber> grants(long userId);

  @Insert("""
      insert into federated_grant (user_id, employer_id)
      select #{userId}, employer_id from employer where employer_number = #{employer}
      """)
  int insertGrant(@Param("userId") long userId, @Param("employer") EmployerNumber employer);

  @Delete("""
      delete from federated_grant
      where user_id = #{userId}
        and employer_id = (
          select employer_id from employer where employer_number = #{employer})
      """)
  int deleteGrant(@Param("userId") long userId, @Param("employer") EmployerNumber employer);
}
