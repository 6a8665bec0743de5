package org.gongji.persistence.filing;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.filing.phone.PhoneLinks.Link;
import org.gongji.domain.identifier.BusinessSerial;

interface PhoneLinkMapper {

  String LINK = """
      select p.token_hash, p.employer_id as employer_key, e.employer_number as employer,
        p.filing_serial as filing, p.offered_by, p.offered_at, p.expires_at, p.used_at,
        p.session_hash, p.session_ends_at
      from phone_link p
      join employer e on e.employer_id = p.employer_id
      """;

  @Insert("""
      insert into phone_link (
        token_hash, employer_id, filing_serial, offered_by, offered_at, expires_at)
      values (
        #{tokenHash}, #{employerKey}, #{filing}, #{offeredBy}, #{offeredAt}, #{expiresAt})
      """)
  void insert(Link link);

  @Select(LINK + "where p.token_hash = #{tokenHash}")
  Optional<Link> find(String tokenHash);

  @Select(LINK + "where p.session_hash = #{sessionHash}")
  Optional<Link> ofSession(String sessionHash);

  @Select(LINK + """
      where p.employer_id = #{employerKey} and p.filing_serial = #{filing}
      order by p.offered_at desc, p.token_hash desc
      limit 1
      """)
  Optional<Link> newest(
      @Param("employerKey") long employerKey, @Param("filing") BusinessSerial filing);

  @Update("""
      update phone_link
      set used_at = #{at}, session_hash = #{sessionHash}, session_ends_at = #{sessionEndsAt}
      where token_hash = #{tokenHash} and used_at is null
      """)
  int open(
      @Param("tokenHash") String tokenHash,
      @Param("at") Instant at,
      @Param("sessionHash") String sessionHash,
      @Param("sessionEndsAt") Instant sessionEndsAt);

  @Delete("""
      delete from phone_link
      where expires_at < #{overBefore}
        and (session_ends_at is null or session_ends_at < #{overBefore})
      """)
  int forget(Instant overBefore);
}
