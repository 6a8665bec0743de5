package org.gongji.persistence.contributor;

import static org.gongji.persistence.column.Columns.yyyymm;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.persistence.Batch;
import org.gongji.persistence.Database;
import org.gongji.persistence.SqlFailure;
import org.gongji.persistence.column.ColumnCipher;
import org.gongji.persistence.column.NameInitials;
import org.jspecify.annotations.Nullable;

/** Accounts and the history of their terms; personal numbers encrypted. */
public final class MyBatisContributors implements Contributors {

  private static final String INSERT_ACCOUNT = """
      insert into account (
        account_id, account_number, name, name_initials, certificate_type_code,
        certificate_cipher, certificate_index, mobile_cipher, mobile_index, key_version, opened_on,
        on_establishment, sex_code, birth_date, marital_status_code, landline_cipher,
        household_income_fen, duty, occupation, title, education, address, postcode, bank_name,
        bank_account_cipher)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_LEDGER_ACCOUNT = """
      insert into ledger_account (ledger_account_id, kind, owner, balance_fen)
      values (?, 'PERSONAL', ?, 0)
      """;

  private static final String INSERT_TERMS = """
      insert into account_terms (
        account_id, effective_yyyymm, revision, employer_id, status_code, standing, base_yuan,
        employer_rate_bp, personal_rate_bp)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;
  private final ContributorMapper mapper;
  private final ColumnCipher cipher;
  private final AccountStandings standings;

  @Inject
  public MyBatisContributors(Database database, ColumnCipher cipher) {
    this.database = database;
    this.mapper = database.mapper(ContributorMapper.class);
    this.cipher = cipher;
    this.standings = new AccountStandings(database);
  }

  @Override
  public void open(long employerKey, List<Opening> openings) {
    var connection = database.connection();
    var first = new ArrayList<Change>(openings.size());
    try (var terms = new Batch(connection, INSERT_TERMS);
        var ledger = new Batch(connection, INSERT_LEDGER_ACCOUNT);
        var accounts = new Batch(connection, INSERT_ACCOUNT)) {
      for (var opening : openings) {
        var key = database.keys().next();
        accounts.add(row -> bindAccount(row, key, opening));
        ledger.add(row -> {
          row.setLong(1, key);
          row.setString(2, opening.number().text());
        });
        var effect = new Effect(opening.terms().effective(), 1);
        terms.add(row -> bindTerms(row, key, employerKey, effect, opening.terms()));
        first.add(new Change(key, employerKey, opening.terms()));
      }
    }
    standings.open(first);
  }

  /** One row for the month itself, and one more for each later month that has terms already. */
  @Override
  public void change(List<Change> changes) {
    var revisions = revisions(changes);
    try (var rows = new Batch(database.connection(), INSERT_TERMS)) {
      for (var change : changes) {
        var terms = change.terms();
        var months = revisions.computeIfAbsent(change.accountKey(), key -> new TreeMap<>());
        var unused = months.putIfAbsent(terms.effective(), 0);
        for (var month : months.tailMap(terms.effective(), true).entrySet()) {
          var revision = month.getValue() + 1;
          var unusedToo = month.setValue(revision);
          rows.add(row -> bindTerms(
              row,
              change.accountKey(),
              change.employerKey(),
              new Effect(month.getKey(), revision),
              terms));
        }
      }
    }
    standings.change(changes);
  }

  /** By account, from which months terms count and how often each was written. */
  private Map<Long, NavigableMap<YearMonth, Integer>> revisions(List<Change> changes) {
    var keys = changes.stream().map(Change::accountKey).distinct().toArray(Long[]::new);
    var revisions = new HashMap<Long, NavigableMap<YearMonth, Integer>>();
    for (var row : mapper.revised(keys)) {
      var unused = revisions
          .computeIfAbsent(row.accountId(), key -> new TreeMap<>())
          .put(row.effectiveYyyymm(), row.revision());
    }
    return revisions;
  }

  @Override
  public Map<AccountNumber, Account> accounts(Collection<AccountNumber> numbers) {
    var asked = numbers.stream().map(AccountNumber::text).distinct().toArray(String[]::new);
    var accounts = new HashMap<AccountNumber, Account>();
    if (asked.length == 0) {
      return accounts;
    }
    var connection = database.connection();
    try (var query = connection.prepareStatement(AccountRow.OF_NUMBERS)) {
      query.setArray(1, connection.createArrayOf("varchar", asked));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var account = AccountRow.of(row).account(cipher);
          var unused = accounts.put(account.number(), account);
        }
      }
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
    return accounts;
  }

  @Override
  public Map<String, AccountNumber> known(Collection<String> certificates) {
    var given = new HashMap<String, List<String>>();
    new HashSet<>(certificates)
        .forEach(number -> CertificateNumbers.indexes(cipher, number)
            .forEach(
                index -> given.computeIfAbsent(index, one -> new ArrayList<>()).add(number)));
    var known = new HashMap<String, AccountNumber>();
    if (given.isEmpty()) {
      return known;
    }
    mapper
        .known(given.keySet().toArray(String[]::new))
        .forEach(row -> given
            .getOrDefault(row.certificateIndex(), List.of())
            .forEach(number -> known.put(number, row.accountNumber())));
    return known;
  }

  @Override
  public List<Terms> terms(long employerKey, AccountNumber number) {
    return mapper.terms(employerKey, number);
  }

  @Override
  public Map<AccountStatus, Long> headcount(long employerKey, LocalDate on) {
    var counts = new EnumMap<AccountStatus, Long>(AccountStatus.class);
    mapper
        .headcount(employerKey, YearMonth.from(on))
        .forEach(count -> counts.put(count.statusCode(), count.persons()));
    return counts;
  }

  @Override
  public Page<Listed> list(
      long employerKey, LocalDate on, Search search, Sort sort, Page.Wanted wanted) {
    var all = AccountSearch.all(employerKey, YearMonth.from(on), search, sort);
    var total = mapper.count(all);
    return new Page<>(listed(all.page(wanted, total)), wanted.number(), wanted.size(), total);
  }

  @Override
  public List<Listed> behind(
      long employerKey, LocalDate on, Search search, @Nullable AccountNumber last, int most) {
    return listed(AccountSearch.behind(employerKey, YearMonth.from(on), search, last, most));
  }

  private List<Listed> listed(AccountSearch query) {
    return mapper.list(query).stream().map(row -> row.listed(cipher)).toList();
  }

  private void bindAccount(PreparedStatement row, long key, Opening opening) throws SQLException {
    var certificate = CertificateNumbers.normalised(opening.certificate());
    row.setLong(1, key);
    row.setString(2, opening.number().text());
    row.setString(3, opening.name());
    row.setString(4, NameInitials.of(opening.name()));
    row.setString(5, opening.certificateType().code());
    row.setString(6, cipher.encrypt(certificate, ListedRow.place(ListedRow.CERTIFICATE, key)));
    row.setString(7, CertificateNumbers.index(cipher, certificate));
    row.setString(8, cipher.encrypt(opening.mobile(), ListedRow.place(ListedRow.MOBILE, key)));
    row.setString(9, cipher.index(opening.mobile(), ListedRow.MOBILE));
    row.setInt(10, cipher.version());
    row.setObject(11, opening.openedOn());
    row.setBoolean(12, opening.onEstablishment());
    bindParticulars(row, key, opening.particulars());
  }

  private void bindParticulars(PreparedStatement row, long key, Particulars known)
      throws SQLException {
    var sex = known.sex();
    var income = known.householdIncome();
    row.setString(13, sex == null ? null : sex.code());
    row.setObject(14, known.birthDate(), Types.DATE);
    row.setString(15, known.maritalStatus());
    row.setString(16, hidden(known.landline(), ListedRow.place(ListedRow.LANDLINE, key)));
    row.setObject(17, income == null ? null : income.fen(), Types.BIGINT);
    row.setString(18, known.duty());
    row.setString(19, known.occupation());
    row.setString(20, known.title());
    row.setString(21, known.education());
    row.setString(22, known.address());
    row.setString(23, known.postcode());
    row.setString(24, known.bankName());
    row.setString(25, hidden(known.bankAccount(), ListedRow.place(ListedRow.BANK_ACCOUNT, key)));
  }

  private @Nullable String hidden(String value, String place) {
    return value.isEmpty() ? null : cipher.encrypt(value, place);
  }

  /** From when terms count, and which of those from that month they are. */
  private record Effect(YearMonth month, int revision) {}

  private static void bindTerms(
      PreparedStatement row, long key, long employerKey, Effect effect, Terms terms)
      throws SQLException {
    row.setLong(1, key);
    row.setInt(2, yyyymm(effect.month()));
    row.setInt(3, effect.revision());
    row.setLong(4, employerKey);
    row.setString(5, terms.status().code());
    row.setString(6, terms.standing().name());
    row.setLong(7, terms.baseYuan());
    row.setInt(8, terms.employerRateBp());
    row.setInt(9, terms.personalRateBp());
  }
}
