package org.gongji.application.memory;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.memory.Tables.AccountRow;
import org.gongji.application.memory.Tables.LineRow;
import org.gongji.application.remittance.Roster;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.jspecify.annotations.Nullable;

/** The roster in memory. */
public final class InMemoryRoster implements Roster {

  private final InMemoryTransactions database;

  InMemoryRoster(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void forEach(long employerKey, YearMonth month, Consumer<Person> person) {
    forEach(employerKey, month, key -> frozen(key, employerKey, month.minusMonths(1)), person);
  }

  @Override
  public void forEachAhead(
      long employerKey, YearMonth month, RoundingPrecision precision, Consumer<Person> person) {
    forEach(
        employerKey,
        month,
        key -> contributing(key, employerKey, month.minusMonths(1))
            .map(terms -> FrozenLine.of(
                terms.baseYuan(), terms.employerRateBp(), terms.personalRateBp(), precision))
            .orElse(null),
        person);
  }

  private void forEach(long employerKey, YearMonth month, LastOf last, Consumer<Person> person) {
    List.copyOf(database.tables().accounts.values()).stream()
        .map(account -> person(account, employerKey, month, last))
        .filter(one -> one.contributes() || one.last() != null)
        .forEach(person);
  }

  private interface LastOf {
    @Nullable
    FrozenLine account(long accountKey);
  }

  private Optional<Terms> contributing(long accountKey, long employerKey, YearMonth month) {
    return database
        .tables()
        .inForce(accountKey, month)
        .filter(held -> held.employerKey() == employerKey)
        .map(Tables.TermsRow::terms)
        .filter(terms -> terms.status() == AccountStatus.NORMAL);
  }

  private Person person(AccountRow account, long employerKey, YearMonth month, LastOf last) {
    var terms = database
        .tables()
        .inForce(account.key(), month)
        .map(Tables.TermsRow::terms)
        .orElse(account.opening().terms());
    var contributes = contributing(account.key(), employerKey, month).isPresent();
    return new Person(
        account.key(),
        account.opening().number(),
        account.opening().name(),
        terms.standing(),
        contributes,
        terms.baseYuan(),
        terms.employerRateBp(),
        terms.personalRateBp(),
        last.account(account.key()));
  }

  private @Nullable FrozenLine frozen(long accountKey, long employerKey, YearMonth month) {
    return database.tables().lines.stream()
        .filter(row -> row.accountKey() == accountKey)
        .filter(row -> row.employerKey() == employerKey && row.month().equals(month))
        .map(LineRow::line)
        .findFirst()
        .orElse(null);
  }
}
