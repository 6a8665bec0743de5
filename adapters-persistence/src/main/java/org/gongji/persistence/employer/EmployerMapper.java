package org.gongji.persistence.employer;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

interface EmployerMapper {

  String ROW = """
      select e.*, l.balance_fen
      from employer e
      join ledger_account l on l.ledger_account_id = e.employer_id
      """;

  @Insert("""
      insert into employer (
        employer_id, employer_number, name, credit_code, status_code, employer_rate_bp,
        personal_rate_bp, rounding_precision, bank_code, operator_name, operator_mobile_cipher,
        operator_mobile_index, key_version, opened_on, first_yyyymm)
      values (
        #{employerId}, #{employerNumber}, #{name}, #{creditCode}, #{statusCode}, #{employerRateBp},
        #{personalRateBp}, #{roundingPrecision}, #{bankCode}, #{operatorName},
        #{operatorMobileCipher}, #{operatorMobileIndex}, #{keyVersion}, #{openedOn},
        #{firstYyyymm})
      """)
  void insert(EmployerRow row);

  @Insert("""
      insert into ledger_account (ledger_account_id, kind, owner, balance_fen)
      values (#{employerId}, 'UNALLOCATED', #{employerNumber}, 0)
      """)
  void insertUnallocated(EmployerRow row);

  @Select("select employer_id from employer where employer_number = #{number} for update")
  Optional<Long> lock(EmployerNumber number);

  @Select(ROW + "where e.employer_number = #{number}")
  Optional<EmployerRow> find(EmployerNumber number);

  @Select(ROW + "where e.credit_code = #{creditCode} order by e.employer_number")
  List<EmployerRow> ofCreditCode(String creditCode);

  @Select(ROW + "order by e.employer_number")
  List<EmployerRow> all();

  @Update("""
      update employer set assessed_through_yyyymm = #{month}
      where employer_id = #{employerId}
      """)
  int assessedThrough(
      @Param("employerId") long employerId, @Param("month") @Nullable YearMonth month);

  @Update("""
      update employer set paid_through_yyyymm = #{month}
      where employer_id = #{employerId}
        and (paid_through_yyyymm is null or paid_through_yyyymm < #{month})
      """)
  int paidThrough(@Param("employerId") long employerId, @Param("month") YearMonth month);
}
