package org.gongji.persistence.operation.audit;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.cursor.Cursor;
import org.gongji.application.operation.AuditTrail.Place;
import org.gongji.application.operation.AuditTrail.Search;

interface AuditMapper {

  int FETCHED_ROWS = 1_000;

  @Insert("""
      insert into audit_record (
        audit_id, recorded_at, business_date, actor, operation, subject, detail, policy_hash)
      values (
        #{auditId}, #{recordedAt}, #{businessDate}, #{actor}, #{operation}, #{subject}, #{detail},
        #{policyHash})
      """)
  void insert(AuditRow row);

  @Select("""
      select * from audit_record
      where (recorded_at < #{behind.at} or recorded_at = #{behind.at} and audit_id < #{behind.key})
        and business_date between #{search.from} and #{search.to}
        and (#{search.actor} = '' or actor = #{search.actor})
        and (#{search.operation} = '' or operation = #{search.operation})
        and (#{search.subject} = '' or subject = #{search.subject})
      order by recorded_at desc, audit_id desc
      limit #{most}
      """)
  List<AuditRow> list(
      @Param("search") Search search, @Param("behind") Place behind, @Param("most") int most);

  @Insert("insert into audit_pending (audit_id) values (#{auditId})")
  void insertPending(AuditRow row);

  /** Waits for whoever is sealing now. */
  @Select("select seal_number, seal from audit_head where head_id = 1 for update")
  AuditHead lockHead();

  @Select("select seal_number, seal from audit_head where head_id = 1")
  AuditHead head();

  @Update("update audit_head set seal_number = #{sealNumber}, seal = #{seal} where head_id = 1")
  int moveHead(AuditHead head);

  @Select("""
      select r.* from audit_pending p join audit_record r on r.audit_id = p.audit_id
      order by p.audit_id
      limit #{most}
      """)
  List<AuditRow> pending(@Param("most") int most);

  @Options(fetchSize = FETCHED_ROWS)
  @Select("""
      select s.seal_number, s.audit_id as sealed_id, s.key_version, s.seal, r.audit_id,
        r.recorded_at, r.business_date, r.actor, r.operation, r.subject, r.detail, r.policy_hash
      from audit_seal s
      left join audit_record r on r.audit_id = s.audit_id
      order by s.seal_number
      """)
  Cursor<SealRow> chain();

  /** Records that no seal covers although nothing waits to be sealed for them. */
  @Select("""
      select r.audit_id from audit_record r
      where not exists (select 1 from audit_seal s where s.audit_id = r.audit_id)
        and not exists (select 1 from audit_pending p where p.audit_id = r.audit_id)
      order by r.audit_id
      """)
  List<Long> unsealed();

  /** What waits to be sealed and is there no more. */
  @Select("""
      select p.audit_id from audit_pending p
      where not exists (select 1 from audit_record r where r.audit_id = p.audit_id)
      order by p.audit_id
      """)
  List<Long> lost();
}
