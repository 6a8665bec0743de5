package org.gongji.persistence.information;

import java.util.List;
import org.apache.ibatis.annotations.Select;

interface ChangeMapper {

  /** Without a less-than sign, which a dynamic statement, being XML, could not hold. */
  String SOUGHT = """
      from information_change c
      left join account a on a.account_id = c.account_id
      where c.employer_id = #{employerId}
        and c.business_date between #{from} and #{to}
      <if test="ofContributors">and c.account_id is not null</if>
      <if test="!ofContributors">and c.account_id is null</if>
      <if test="pattern != null">
        and (a.account_number = #{search} or a.name like #{pattern} escape '!'
          or a.name_initials like #{initials} escape '!')
      </if>
      <if test="last != null">
        and (#{last.on} > c.business_date
          or (c.business_date = #{last.on} and #{last.key} > c.change_id))
      </if>
      """;

  @Select("<script>select count(*) " + SOUGHT + "</script>")
  long count(ChangeSearch search);

  @Select("<script>select c.*, a.account_number, a.name as person_name "
      + SOUGHT
      + " order by c.business_date desc, c.change_id desc"
      + " limit #{size} offset #{offset}</script>")
  List<ChangeRow> list(ChangeSearch search);
}
