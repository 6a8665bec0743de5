package org.gongji.persistence.ledger;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting;
import org.gongji.domain.ledger.PostingTally;
import org.gongji.domain.money.Money;
import org.gongji.persistence.Conflicts;
import org.gongji.persistence.Database;

/** The books; whatever is posted is summed up in the database and must close at zero. */
public final class MyBatisLedgerBook implements LedgerBook {

  private final Database database;
  private final LedgerMapper mapper;

  @Inject
  public MyBatisLedgerBook(Database database) {
    this.database = database;
    this.mapper = database.mapper(LedgerMapper.class);
  }

  @Override
  public void post(Source source, Posting posting, Dates dates) {
    var row = begin(source, dates);
    for (var entry : posting.entries()) {
      var account = account(entry.account());
      mapper.insertEntry(EntryRow.of(row, dates, account, row.bookedYyyymm(), entry.amount()));
    }
    close(row);
  }

  @Override
  public void allocate(Source source, Assessment assessment, Dates dates) {
    var row = begin(source, dates);
    var unused = mapper.insertLines(row, dates);
    mapper.insertEntry(EntryRow.of(
        row, dates, source.employerKey(), assessment.to(), assessment.due().negated()));
    close(row);
  }

  @Override
  public void allocateBackPayment(Source source, Money due, Dates dates) {
    var row = begin(source, dates);
    var unused = mapper.insertBackPaymentLines(row, dates);
    mapper.insertEntry(
        EntryRow.of(row, dates, source.employerKey(), row.bookedYyyymm(), due.negated()));
    close(row);
  }

  /** What leaves and what comes is entered under the employers' own keys; no balance moves. */
  @Override
  public void transfer(Source source, List<Moved> moved, Dates dates) {
    var row = begin(source, dates);
    for (var each : moved) {
      var account = account(
          new Posting.LedgerAccount(LedgerAccountKind.PERSONAL, each.account().text()));
      enter(row.of(each.fromKey()), dates, account, each.amount().negated());
      enter(row.of(each.toKey()), dates, account, each.amount());
    }
    var tally = new PostingTally();
    moved.stream()
        .flatMap(each -> Stream.of(each.fromKey(), each.toKey()))
        .distinct()
        .map(employer -> mapper.tally(row.of(employer)))
        .forEach(part -> tally.add(part.sumFen(), part.entries()));
    tally.close();
  }

  private void enter(PostingRow row, Dates dates, long account, Money amount) {
    mapper.insertEntry(EntryRow.of(row, dates, account, row.bookedYyyymm(), amount));
  }

  @Override
  public List<Finding> verify() {
    return new BooksProof(database.connection()).findings();
  }

  private PostingRow begin(Source source, Dates dates) {
    var row = PostingRow.of(database.keys().next(), source, dates);
    mapper.insert(row);
    return row;
  }

  private void close(PostingRow posting) {
    var entries = mapper.tally(posting);
    var tally = new PostingTally();
    tally.add(entries.sumFen(), entries.entries());
    tally.close();
    var unused = covered(posting, () -> mapper.moveBalances(posting));
  }

  private static <T> T covered(PostingRow posting, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException failure) {
      if (Conflicts.isBrokenCheck(failure)) {
        throw new IllegalStateException(
            "A balance would go below zero by the posting of " + posting.serial(), failure);
      }
      throw failure;
    }
  }

  private long account(Posting.LedgerAccount account) {
    return mapper.account(account.kind(), account.owner()).orElseGet(() -> opened(account));
  }

  /** Banks and interest have no balance of their own, so their accounts open by themselves. */
  private long opened(Posting.LedgerAccount account) {
    if (account.kind() != LedgerAccountKind.BANK && account.kind() != LedgerAccountKind.INTEREST) {
      throw new IllegalArgumentException("No such ledger account: " + account);
    }
    var key = database.keys().next();
    mapper.insertAccount(key, account.kind(), account.owner());
    return key;
  }
}
