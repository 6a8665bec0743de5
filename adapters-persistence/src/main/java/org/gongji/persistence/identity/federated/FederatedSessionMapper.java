package org.gongji.persistence.identity.federated;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.gongji.application.identity.federated.FederatedProviders.Ended;

interface FederatedSessionMapper {

  @Insert("""
      insert into federated_session (
        token_hash, provider, issuer, subject, provider_session, id_token_cipher, key_version,
        started_at)
      values (
        #{tokenHash}, #{provider}, #{issuer}, #{subject}, #{providerSession}, #{idTokenCipher},
        #{keyVersion}, #{startedAt})
      """)
  void insert(FederatedSessionRow session);

  @Select("select * from federated_session where token_hash = #{tokenHash}")
  Optional<FederatedSessionRow> find(String tokenHash);

  @Delete("delete from federated_session where token_hash = #{tokenHash}")
  int delete(String tokenHash);

  @Select("""
      <script>
      select token_hash from federated_session
      where issuer = #{issuer}
      <if test="subject != null">and subject = #{subject}</if>
      <if test="session != null">and provider_session = #{session}</if>
      </script>\
      """)
  List<String> of(Ended ended);

  @Delete("delete from federated_session where started_at < #{startedBefore}")
  int forget(Instant startedBefore);
}
