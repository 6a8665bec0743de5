package org.gongji.persistence.contributor;

import static org.gongji.persistence.column.Columns.yyyymm;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.persistence.Batch;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;
import org.jspecify.annotations.Nullable;

/** Accounts and the history of their terms; personal numbers encrypted. */
public final class MyBatisContributors implements Contributors {

  private static final String INSERT_ACCOUNT = """
      insert into account (
        account_id, account_number, name, certificate_type_code, certificate_cipher,
        certificate_index, mobile_cipher, mobile_index, key_version, opened_on)
      values (?, ?, ?, '01', ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_LEDGER_ACCOUNT = """
      insert into ledger_account (ledger_account_id, kind, owner, balance_fen)
      values (?, 'PERSONAL', ?, 0)
      """;

  private static final String INSERT_TERMS = """
      insert into account_terms (
        account_id, effective_yyyymm, revision, employer_id, status_code, standing, base_yuan,
        employer_rate_bp, personal_rate_bp)
      values (?, ?, 1, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;
  private final ContributorMapper mapper;
  private final ColumnCipher cipher;

  @Inject
  public MyBatisContributors(Database database, ColumnCipher cipher) {
    this.database = database;
    this.mapper = database.mapper(ContributorMapper.class);
    this.cipher = cipher;
  }

  @Override
  public void open(long employerKey, List<Opening> openings) {
    var connection = database.connection();
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
        terms.add(row -> bindTerms(row, key, employerKey, opening.terms()));
      }
    }
  }

  @Override
  public void append(long employerKey, AccountNumber account, Terms terms) {
    var key = mapper
        .key(account)
        .orElseThrow(() -> new IllegalStateException("No account has the number " + account));
    mapper.append(key, employerKey, terms);
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
      long employerKey,
      LocalDate on,
      String search,
      @Nullable AccountStatus status,
      Page.Wanted wanted) {
    var query = new AccountSearch(
        employerKey,
        YearMonth.from(on),
        search,
        AccountSearch.pattern(search),
        status,
        wanted.size(),
        wanted.offset());
    var rows = mapper.list(query).stream().map(row -> row.listed(cipher)).toList();
    return new Page<>(rows, wanted.number(), wanted.size(), mapper.count(query));
  }

  private void bindAccount(PreparedStatement row, long key, Opening opening) throws SQLException {
    var certificate = CertificateNumbers.normalised(opening.residentId());
    row.setLong(1, key);
    row.setString(2, opening.number().text());
    row.setString(3, opening.name());
    row.setString(4, cipher.encrypt(certificate, ListedRow.place(ListedRow.CERTIFICATE, key)));
    row.setString(5, cipher.index(certificate, ListedRow.CERTIFICATE));
    row.setString(6, cipher.encrypt(opening.mobile(), ListedRow.place(ListedRow.MOBILE, key)));
    row.setString(7, cipher.index(opening.mobile(), ListedRow.MOBILE));
    row.setInt(8, cipher.version());
    row.setObject(9, opening.openedOn());
  }

  private static void bindTerms(PreparedStatement row, long key, long employerKey, Terms terms)
      throws SQLException {
    row.setLong(1, key);
    row.setInt(2, yyyymm(terms.effective()));
    row.setLong(3, employerKey);
    row.setString(4, terms.status().code());
    row.setString(5, terms.standing().name());
    row.setLong(6, terms.baseYuan());
    row.setInt(7, terms.employerRateBp());
    row.setInt(8, terms.personalRateBp());
  }
}
