package org.gongji.persistence.identity.federated;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

interface AttemptMapper {

  @Insert("""
      insert into federated_attempt (
        state_hash, provider, browser_hash, nonce, verifier_cipher, key_version, next_path,
        expires_at)
      values (
        #{stateHash}, #{provider}, #{browserHash}, #{nonce}, #{verifierCipher}, #{keyVersion},
        #{nextPath}, #{expiresAt})
      """)
  void insert(AttemptRow attempt);

  @Select("select * from federated_attempt where state_hash = #{stateHash}")
  Optional<AttemptRow> find(String stateHash);

  @Delete("delete from federated_attempt where state_hash = #{stateHash}")
  int delete(String stateHash);

  @Delete("delete from federated_attempt where expires_at < #{expiredBefore}")
  int forget(Instant expiredBefore);
}
