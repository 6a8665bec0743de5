package org.gongji.persistence.identity;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.identity.scan.ScanOffers.Offer;
import org.gongji.application.identity.scan.ScanOffers.Stage;

interface ScanOfferMapper {

  @Insert("""
      insert into scan_offer (
        code_hash, holder_hash, address, agent, program, digits, offered_at, expires_at, stage,
        user_id)
      values (
        #{codeHash}, #{holderHash}, #{origin.address}, #{origin.agent}, #{origin.program},
        #{digits}, #{offeredAt}, #{expiresAt}, #{stage}, #{userKey})
      """)
  void insert(Offer offer);

  @Select("select * from scan_offer where code_hash = #{codeHash}")
  Optional<ScanOfferRow> byCode(String codeHash);

  @Select("select * from scan_offer where holder_hash = #{holderHash}")
  Optional<ScanOfferRow> byHolder(String holderHash);

  @Update("""
      update scan_offer set stage = 'SEEN' where code_hash = #{codeHash} and stage = 'WAITING'
      """)
  int seen(String codeHash);

  @Update("""
      update scan_offer set stage = #{answer}, user_id = #{userKey}
      where code_hash = #{codeHash} and user_id is null
      """)
  int answer(
      @Param("codeHash") String codeHash,
      @Param("answer") Stage answer,
      @Param("userKey") long userKey);

  @Delete("delete from scan_offer where holder_hash = #{holderHash}")
  int delete(String holderHash);

  @Select("""
      select count(*) from scan_offer where address = #{address} and offered_at >= #{since}
      """)
  int offered(@Param("address") String address, @Param("since") Instant since);

  @Delete("delete from scan_offer where expires_at < #{before}")
  int deleteExpired(Instant before);
}
