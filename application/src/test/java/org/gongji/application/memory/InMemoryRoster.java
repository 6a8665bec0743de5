package org.gongji.application.memory;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.gongji.application.memory.Tables.AccountRow;
import org.gongji.application.memory.Tables.LineRow;
import org.gongji.application.remittance.Roster;
import org.gongji.domain.contribution.AccountStatus;
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
    List.copyOf(database.tables().accounts.values()).stream()
        .map(account -> person(account, employerKey, month))
        .filter(one -> one.contributes() || one.last() != null)
        .forEach(person);
  }

  private Person person(AccountRow account, long employerKey, YearMonth month) {
    var row = database.tables().inForce(account.key(), month);
    var terms = row.map(Tables.TermsRow::terms).orElse(account.opening().terms());
    var contributes = row.filter(held -> held.employerKey() == employerKey)
        .filter(held -> held.terms().status() == AccountStatus.NORMAL)
        .isPresent();
    return new Person(
        account.key(),
        account.opening().number(),
        account.opening().name(),
        terms.standing(),
        contributes,
        terms.baseYuan(),
        terms.employerRateBp(),
        terms.personalRateBp(),
        frozen(account.key(), employerKey, month.minusMonths(1)));
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
