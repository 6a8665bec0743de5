package org.gongji.persistence.attestation;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.application.attestation.Attestations.Signed;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.BusinessSerial;

interface AttestationMapper {

  String ROW = """
      select a.serial, a.verification_code, e.employer_number, a.employer_name, a.opened_on,
        a.status_code, a.employer_rate_bp, a.personal_rate_bp, a.paid_through_yyyymm,
        a.credit_code, a.contributing, a.sealed, a.unallocated_fen, a.account_number,
        a.person_name, a.certificate_masked, a.base_yuan, a.employer_part_fen,
        a.personal_part_fen, a.months, a.first_yyyymm, a.balance_fen, a.centre_name, a.issued_by,
        a.issued_on, a.issued_at, a.is_test
      from attestation a
      join employer e on e.employer_id = a.employer_id
      """;

  @Insert("""
      insert into attestation (
        attestation_id, serial, verification_code, employer_id, employer_name, opened_on,
        status_code, employer_rate_bp, personal_rate_bp, paid_through_yyyymm, credit_code,
        contributing, sealed, unallocated_fen, account_number, person_name, certificate_masked,
        base_yuan, employer_part_fen, personal_part_fen, months, first_yyyymm, balance_fen,
        centre_name, issued_by, issued_on, issued_at, is_test, sha256, certificate_sha256)
      values (
        #{id}, #{row.serial}, #{row.verificationCode}, #{employerKey}, #{row.employerName},
        #{row.openedOn}, #{row.statusCode}, #{row.employerRateBp}, #{row.personalRateBp},
        #{row.paidThroughYyyymm}, #{row.creditCode}, #{row.contributing}, #{row.sealed},
        #{row.unallocatedFen}, #{row.accountNumber}, #{row.personName}, #{row.certificateMasked},
        #{row.baseYuan}, #{row.employerPartFen}, #{row.personalPartFen}, #{row.months},
        #{row.firstYyyymm}, #{row.balanceFen}, #{row.centreName}, #{row.issuedBy},
        #{row.issuedOn}, #{row.issuedAt}, #{row.isTest}, #{signed.sha256},
        #{signed.certificate})
      """)
  void insert(
      @Param("id") long id,
      @Param("employerKey") long employerKey,
      @Param("row") AttestationRow row,
      @Param("signed") Signed signed);

  @Insert("insert into attestation_file (attestation_id, pdf) values (#{id}, #{pdf})")
  void insertFile(@Param("id") long id, @Param("pdf") byte[] pdf);

  @Select(ROW + "where a.serial = #{serial}")
  Optional<AttestationRow> find(BusinessSerial serial);

  @Select(ROW + "where a.sha256 = #{sha256}")
  Optional<AttestationRow> ofFile(String sha256);

  @Select("""
      select f.pdf from attestation_file f
      join attestation a on a.attestation_id = f.attestation_id
      where a.employer_id = #{employerKey} and a.serial = #{serial}
      """)
  Optional<byte[]> pdf(
      @Param("employerKey") long employerKey, @Param("serial") BusinessSerial serial);

  @Select("""
      select count(*) from unnest(cast(
        #{certificates, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
        as varchar array)) as asked (certificate)
      where exists (select 1 from attestation a where a.certificate_sha256 = asked.certificate)
      """)
  long known(@Param("certificates") String[] certificates);

  @Select("select count(*) from attestation where employer_id = #{employerKey}")
  long count(long employerKey);

  @Select(ROW + """
      where a.employer_id = #{employerKey}
      order by a.issued_at desc, a.serial desc
      limit #{wanted.size} offset #{wanted.offset}
      """)
  List<AttestationRow> list(
      @Param("employerKey") long employerKey, @Param("wanted") Page.Wanted wanted);
}
