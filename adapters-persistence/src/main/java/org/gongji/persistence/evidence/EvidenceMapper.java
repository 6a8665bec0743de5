package org.gongji.persistence.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.application.evidence.Evidence;

interface EvidenceMapper {

  String EVIDENCE = """
      select evidence_uuid as id, filing_id as filing_key, kind, file_name, file_type as type,
        size_bytes as size, sha256, uploaded_by, uploaded_at
      from evidence_file
      """;

  @Insert("""
      insert into evidence_file (
        evidence_id, evidence_uuid, filing_id, kind, file_name, file_type, size_bytes, sha256,
        uploaded_by, uploaded_at)
      values (
        #{key}, #{file.id}, #{file.filingKey}, #{file.kind}, #{file.fileName}, #{file.type},
        #{file.size}, #{file.sha256}, #{file.uploadedBy}, #{file.uploadedAt})
      """)
  void insert(@Param("key") long key, @Param("file") Evidence file);

  @Select(EVIDENCE + "where filing_id = #{filingKey} order by uploaded_at, evidence_id")
  List<Evidence> of(long filingKey);

  @Select(EVIDENCE + "where filing_id = #{filingKey} and evidence_uuid = #{id}")
  Optional<Evidence> find(@Param("filingKey") long filingKey, @Param("id") UUID id);

  @Delete("delete from evidence_file where filing_id = #{filingKey} and evidence_uuid = #{id}")
  int delete(@Param("filingKey") long filingKey, @Param("id") UUID id);

  @Select("""
      select distinct f.sha256
      from unnest(cast(#{checksums, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
        as varchar array)) as asked (sha256)
      join evidence_file f on f.sha256 = asked.sha256
      """)
  Set<String> inUse(@Param("checksums") String[] checksums);
}
