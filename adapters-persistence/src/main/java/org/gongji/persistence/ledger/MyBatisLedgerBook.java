package org.gongji.persistence.ledger;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting;
import org.gongji.domain.ledger.PostingTally;
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
