package org.gongji.persistence.filing;

import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.filing.sheet.Imports.Order;
import org.gongji.application.filing.sheet.Imports.State;
import org.jspecify.annotations.Nullable;

interface ImportMapper {

  String IMPORT = """
      select i.import_uuid as id, i.filing_id as filing_key, f.serial as filing,
        e.employer_number as employer, f.kind, i.uploaded_by, i.uploader_name, i.uploader_role,
        i.file_name, i.workbook_sha256 as workbook, i.import_mode as "mode", i.on_establishment,
        i.row_count as "rows", i.uploaded_at, i.state, i.read_count as "read", i.attempts, i.revision,
        i.imported_count as imported, i.filing_serials as serials, i.mistake_count as mistakes,
        i.mistakes_cipher, i.key_version
      from filing_import i
      join filing f on f.filing_id = i.filing_id
      join employer e on e.employer_id = f.employer_id
      """;

  @Delete("delete from filing_import where filing_id = #{filingKey}")
  int delete(long filingKey);

  @Insert("""
      insert into filing_import (
        filing_id, import_uuid, uploaded_by, uploader_name, uploader_role, file_name,
        workbook_sha256, import_mode, on_establishment, row_count, uploaded_at, state, read_count,
        attempts, revision, imported_count, filing_serials, mistake_count)
      values (
        #{filingKey}, #{id}, #{order.by.login}, #{order.by.name}, #{order.by.role},
        #{order.fileName}, #{order.workbook}, #{order.mode}, #{order.onEstablishment},
        #{order.rows}, #{order.at}, 'WAITING', 0, 0, 0, 0, '', 0)
      """)
  void insert(
      @Param("filingKey") long filingKey, @Param("id") UUID id, @Param("order") Order order);

  @Select(IMPORT + "where i.filing_id = #{filingKey}")
  Optional<ImportRow> of(long filingKey);

  @Select(IMPORT + "where i.import_uuid = #{id}")
  Optional<ImportRow> find(UUID id);

  @Select("select filing_id from filing_import where import_uuid = #{id} for update")
  Optional<Long> lock(UUID id);

  @Update("""
      update filing_import
      set state = 'UNDER_WAY', read_count = 0, attempts = attempts + 1
      where import_uuid = #{id} and state in ('WAITING', 'UNDER_WAY')
      """)
  int begin(UUID id);

  @Update("""
      update filing_import set read_count = #{rows}
      where import_uuid = #{id} and state in ('WAITING', 'UNDER_WAY')
      """)
  int read(@Param("id") UUID id, @Param("rows") int rows);

  /** What came of an import, as it is written. */
  record Ended(
      State state,
      int imported,
      String serials,
      int mistakes,
      @Nullable String mistakesCipher,
      @Nullable Integer keyVersion) {}

  @Update("""
      update filing_import
      set state = #{ended.state}, imported_count = #{ended.imported},
        filing_serials = #{ended.serials}, mistake_count = #{ended.mistakes},
        mistakes_cipher = #{ended.mistakesCipher}, key_version = #{ended.keyVersion},
        revision = (
          select f.revision from filing f where f.filing_id = filing_import.filing_id)
      where import_uuid = #{id} and state in ('WAITING', 'UNDER_WAY')
      """)
  int over(@Param("id") UUID id, @Param("ended") Ended ended);
}
