package org.gongji.persistence.contributor;

import java.util.List;
import org.apache.ibatis.annotations.Select;

interface AccountChangeMapper {

  /** Without a less-than sign, which a dynamic statement, being XML, could not hold. */
  String SEARCHED = """
      from account_change c
      join account a on a.account_id = c.account_id
      where c.employer_id = #{employerId}
        and c.business_date between #{from} and #{to}
      <if test="kind != null">and c.kind = #{kind}</if>
      <if test="pattern != null">
        and (a.account_number = #{search} or a.name like #{pattern} escape '!'
          or a.name_initials like #{initials} escape '!')
      </if>
      <if test="lastOn != null">
        and (#{lastOn} > c.business_date
          or (c.business_date = #{lastOn} and #{lastKey} > c.account_change_id))
      </if>
      """;

  @Select("<script>select count(*) " + SEARCHED + "</script>")
  long count(AccountChangeSearch search);

  @Select("<script>select c.account_change_id, a.account_id, a.account_number, a.name,"
      + " a.certificate_cipher, a.key_version, c.employer_id, c.kind, c.base_yuan,"
      + " c.employer_rate_bp, c.personal_rate_bp, c.employer_part_fen, c.personal_part_fen,"
      + " c.effective_yyyymm, c.business_date, c.reason, c.serial, c.changed_by, c.changed_at "
      + SEARCHED
      + " order by ${order}"
      + " limit #{size} offset #{offset}</script>")
  List<AccountChangeRow> list(AccountChangeSearch search);
}
