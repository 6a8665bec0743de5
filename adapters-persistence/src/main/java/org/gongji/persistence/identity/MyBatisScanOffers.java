package org.gongji.persistence.identity;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.gongji.application.identity.scan.ScanOffers;
import org.gongji.persistence.Database;

/** Codes to be scanned as rows: a phone may answer on another node than the computer asks. */
public final class MyBatisScanOffers implements ScanOffers {

  private final ScanOfferMapper mapper;

  @Inject
  public MyBatisScanOffers(Database database) {
    this.mapper = database.mapper(ScanOfferMapper.class);
  }

  @Override
  public void offer(Offer offer) {
    mapper.insert(offer);
  }

  @Override
  public Optional<Offer> byCode(String codeHash) {
    return mapper.byCode(codeHash).map(ScanOfferRow::offer);
  }

  @Override
  public Optional<Offer> byHolder(String holderHash) {
    return mapper.byHolder(holderHash).map(ScanOfferRow::offer);
  }

  @Override
  public void seen(String codeHash) {
    var unused = mapper.seen(codeHash);
  }

  @Override
  public boolean answer(String codeHash, Stage answer, long userKey) {
    return mapper.answer(codeHash, answer, userKey) == 1;
  }

  @Override
  public boolean take(String holderHash) {
    return mapper.delete(holderHash) == 1;
  }

  @Override
  public int offered(String address, Instant since) {
    return mapper.offered(address, since);
  }

  @Override
  public void forget(Instant expiredBefore) {
    var unused = mapper.deleteExpired(expiredBefore);
  }
}
