package org.gongji.persistence.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongji.application.ledger.FlowKind;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting;
import org.gongji.domain.ledger.PostingTally;
import org.gongji.domain.money.Money;
import org.gongji.persistence.Conflicts;
import org.gongji.persistence.Database;
import org.gongji.persistence.ledger.SummaryRow.Count;

/** The books; whatever is posted is summed up in the database and must close at zero. */
public final class MyBatisLedgerBook implements LedgerBook {

  private final Database database;
  private final LedgerMapper mapper;
  private final BooksMapper books;

  @Inject
  public MyBatisLedgerBook(Database database) {
    this.database = database;
    this.mapper = database.mapper(LedgerMapper.class);
    this.books = database.mapper(BooksMapper.class);
  }

  @Override
  public void post(Source source, Posting posting, Dates dates) {
    var row = begin(source, dates);
    for (var entry : posting.entries()) {
      var account = account(entry.account());
      mapper.insertEntry(EntryRow.of(row, dates, account, row.bookedYyyymm(), entry.amount()));
    }
    var unused = close(row);
    books.insert(
        SummaryRow.of(row, source, dates, FlowKind.DEPOSIT, unallocated(posting), Count.NOBODY));
  }

  private static Money unallocated(Posting posting) {
    return posting.entries().stream()
        .filter(entry -> entry.account().kind() == LedgerAccountKind.UNALLOCATED)
        .map(Posting.Entry::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  @Override
  public void allocate(Source source, Assessment assessment, Dates dates) {
    var row = begin(source, dates);
    var unused = mapper.insertLines(row, dates);
    mapper.insertEntry(EntryRow.of(
        row, dates, source.employerKey(), assessment.to(), assessment.due().negated()));
    var credited = close(row);
    books.insert(SummaryRow.of(row, source, dates, FlowKind.REMITTANCE, assessment.due(), credited)
        .ofMonths(assessment.from(), assessment.to()));
  }

  @Override
  public void allocateBackPayment(Source source, Money due, Dates dates) {
    var row = begin(source, dates);
    var unused = mapper.insertBackPaymentLines(row, dates);
    mapper.insertEntry(
        EntryRow.of(row, dates, source.employerKey(), row.bookedYyyymm(), due.negated()));
    var credited = close(row);
    books.insert(SummaryRow.of(row, source, dates, FlowKind.BACK_PAYMENT, due, credited));
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
    byEmployer(moved, Moved::fromKey)
        .forEach((employer, balances) -> books.insert(
            transferred(row.of(employer), source, dates, FlowKind.TRANSFER_OUT, balances)));
    byEmployer(moved, Moved::toKey)
        .forEach((employer, balances) -> books.insert(
            transferred(row.of(employer), source, dates, FlowKind.TRANSFER_IN, balances)));
  }

  private static Map<Long, List<Money>> byEmployer(
      List<Moved> moved, Function<Moved, Long> employer) {
    return moved.stream().collect(groupingBy(employer, mapping(Moved::amount, toList())));
  }

  private static SummaryRow transferred(
      PostingRow row, Source source, Dates dates, FlowKind kind, List<Money> balances) {
    var sum = balances.stream().reduce(Money.ZERO, Money::plus);
    return SummaryRow.of(row, source, dates, kind, sum, Count.of(balances.size()));
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

  /** Answers how many persons it is about: all whose accounts move but the other side's. */
  private Count close(PostingRow posting) {
    var entries = mapper.tally(posting);
    var tally = new PostingTally();
    tally.add(entries.sumFen(), entries.entries());
    tally.close();
    var moved = covered(posting, () -> mapper.moveBalances(posting));
    return new Count(moved - 1L, entries.entries() - 1);
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
