package org.gongji.persistence.filing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.gongji.application.filing.phone.PhoneLinks;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.persistence.Database;

/** Links for phones as rows, so that any node can open them. */
public final class MyBatisPhoneLinks implements PhoneLinks {

  private final PhoneLinkMapper mapper;

  @Inject
  public MyBatisPhoneLinks(Database database) {
    this.mapper = database.mapper(PhoneLinkMapper.class);
  }

  @Override
  public void offer(Link link) {
    mapper.insert(link);
  }

  @Override
  public Optional<Link> find(String tokenHash) {
    return mapper.find(tokenHash);
  }

  @Override
  public Optional<Link> ofSession(String sessionHash) {
    return mapper.ofSession(sessionHash);
  }

  @Override
  public Optional<Link> newest(long employerKey, BusinessSerial filing) {
    return mapper.newest(employerKey, filing);
  }

  @Override
  public boolean open(String tokenHash, Instant at, String sessionHash, Instant sessionEndsAt) {
    return mapper.open(tokenHash, at, sessionHash, sessionEndsAt) == 1;
  }

  @Override
  public void forget(Instant overBefore) {
    var unused = mapper.forget(overBefore);
  }
}
