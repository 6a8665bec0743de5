package org.gongji.persistence.identity.federated;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.identity.federated.FederatedIdentities;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.persistence.Database;

/** Identities with their claims and grants as rows. */
public final class MyBatisFederatedIdentities implements FederatedIdentities {

  private static final String SEPARATOR = " ";

  private final IdentityMapper mapper;

  @Inject
  public MyBatisFederatedIdentities(Database database) {
    this.mapper = database.mapper(IdentityMapper.class);
  }

  @Override
  public Optional<Long> userOf(String issuer, String subject) {
    return mapper.userOf(issuer, subject);
  }

  @Override
  public void bind(String issuer, String subject, long userKey, Instant at) {
    mapper.insert(issuer, subject, userKey, at);
  }

  @Override
  public void claimed(long userKey, List<CreditCode> creditCodes, Instant at) {
    var codes = creditCodes.stream().map(CreditCode::text).collect(Collectors.joining(SEPARATOR));
    var unused = mapper.claimed(userKey, codes, at);
  }

  @Override
  public List<CreditCode> claims(long userKey) {
    return mapper.claims(userKey).stream()
        .flatMap(codes -> Stream.of(codes.split(SEPARATOR)))
        .filter(code -> !code.isEmpty())
        .map(CreditCode::of)
        .toList();
  }

  @Override
  public List<EmployerNumber> employers(CreditCode creditCode) {
    return mapper.employers(creditCode.text());
  }

  @Override
  public List<EmployerNumber> grants(long userKey) {
    return mapper.grants(userKey);
  }

  @Override
  public void granted(long userKey, EmployerNumber employer) {
    if (mapper.insertGrant(userKey, employer) != 1) {
      throw new IllegalArgumentException("No employer has the number " + employer);
    }
  }

  @Override
  public void withdrawn(long userKey, EmployerNumber employer) {
    var unused = mapper.deleteGrant(userKey, employer);
  }
}
