package org.gongji.application.memory;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongji.application.identity.scan.ScanOffers;
import org.gongji.application.operation.Transactions;
import org.jspecify.annotations.Nullable;

/** Codes to be scanned in memory. */
final class InMemoryScanOffers implements ScanOffers {

  private final InMemoryTransactions database;

  InMemoryScanOffers(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void offer(Offer offer) {
    if (database.tables().scanOffers.putIfAbsent(offer.codeHash(), offer) != null) {
      throw new Transactions.Conflict(new IllegalStateException("Offered before"));
    }
  }

  @Override
  public Optional<Offer> byCode(String codeHash) {
    return Optional.ofNullable(database.tables().scanOffers.get(codeHash));
  }

  @Override
  public Optional<Offer> byHolder(String holderHash) {
    return database.tables().scanOffers.values().stream()
        .filter(offer -> offer.holderHash().equals(holderHash))
        .findFirst();
  }

  @Override
  public void seen(String codeHash) {
    change(codeHash, offer -> offer.stage() == Stage.WAITING ? at(offer, Stage.SEEN, null) : offer);
  }

  @Override
  public boolean answer(String codeHash, Stage answer, long userKey) {
    var open = byCode(codeHash).filter(offer -> offer.userKey() == null).isPresent();
    if (open) {
      change(codeHash, offer -> at(offer, answer, userKey));
    }
    return open;
  }

  @Override
  public boolean take(String holderHash) {
    return database
        .tables()
        .scanOffers
        .values()
        .removeIf(offer -> offer.holderHash().equals(holderHash));
  }

  @Override
  public int offered(String address, Instant since) {
    return (int) database.tables().scanOffers.values().stream()
        .filter(offer -> offer.origin().address().equals(address))
        .filter(offer -> !offer.offeredAt().isBefore(since))
        .count();
  }

  @Override
  public void forget(Instant expiredBefore) {
    database
        .tables()
        .scanOffers
        .values()
        .removeIf(offer -> offer.expiresAt().isBefore(expiredBefore));
  }

  private void change(String codeHash, UnaryOperator<Offer> change) {
    database
        .tables()
        .scanOffers
        .computeIfPresent(codeHash, (code, offer) -> Objects.requireNonNull(change.apply(offer)));
  }

  private static Offer at(Offer offer, Stage stage, @Nullable Long userKey) {
    return new Offer(
        offer.codeHash(),
        offer.holderHash(),
        offer.origin(),
        offer.digits(),
        offer.offeredAt(),
        offer.expiresAt(),
        stage,
        userKey);
  }
}
