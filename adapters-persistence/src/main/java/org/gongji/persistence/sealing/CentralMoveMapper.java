package org.gongji.persistence.sealing;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.application.sealing.CentralMoves.Waiting;

interface CentralMoveMapper {

  @Insert("""
      insert into central_move (account_id, employer_id, filing_id, from_yyyymm)
      values (#{waiting.accountKey}, #{employerKey}, #{waiting.filingKey}, #{waiting.from})
      """)
  void insert(@Param("employerKey") long employerKey, @Param("waiting") Waiting waiting);

  @Select("""
      select m.account_id as account_key, a.account_number as account, m.filing_id as filing_key,
        f.serial, m.from_yyyymm as "from"
      from central_move m
      join account a on a.account_id = m.account_id
      join filing f on f.filing_id = m.filing_id
      where m.employer_id = #{employerKey}
      order by a.account_number
      """)
  List<Waiting> waiting(long employerKey);

  @Select("select count(*) from central_move where employer_id = #{employerKey}")
  long waitingCount(long employerKey);

  @Delete("""
      delete from central_move
      where account_id in (
        select forgotten.account_id
        from unnest(cast(#{accountKeys, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
          as bigint array)) as forgotten (account_id))
      """)
  int delete(@Param("accountKeys") Long[] accountKeys);
}
