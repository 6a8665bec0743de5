package org.gongji.persistence.identity.door;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

interface RegistrationMapper {

  String ROW = "select r.*, u.login from registration r join web_user u on u.user_id = r.user_id ";

  @Insert("""
      insert into registration (
        user_id, credit_code, organisation, legal_person_type, legal_name,
        legal_certificate_type_code, legal_certificate_cipher, legal_mobile_cipher, operator_name,
        operator_certificate_type_code, operator_certificate_cipher, operator_mobile_cipher,
        operator_mobile_index, key_version, registered_at, bound_at)
      values (
        #{userId}, #{creditCode}, #{organisation}, #{legalPersonType}, #{legalName},
        #{legalCertificateTypeCode}, #{legalCertificateCipher}, #{legalMobileCipher},
        #{operatorName}, #{operatorCertificateTypeCode}, #{operatorCertificateCipher},
        #{operatorMobileCipher}, #{operatorMobileIndex}, #{keyVersion}, #{registeredAt}, #{boundAt})
      """)
  void insert(RegistrationRow row);

  @Select(ROW + "where r.credit_code = #{creditCode}")
  Optional<RegistrationRow> ofCreditCode(String creditCode);

  @Select(ROW + "where r.user_id = #{userId}")
  Optional<RegistrationRow> of(long userId);

  @Select(ROW + "where r.operator_mobile_index = #{index} order by u.login")
  List<RegistrationRow> ofMobile(String index);

  @Select(ROW + "where r.bound_at is null order by r.registered_at, r.user_id limit #{most}")
  List<RegistrationRow> waiting(int most);

  @Update("update registration set bound_at = #{at} where user_id = #{userId} and bound_at is null")
  int bound(@Param("userId") long userId, @Param("at") Instant at);
}
