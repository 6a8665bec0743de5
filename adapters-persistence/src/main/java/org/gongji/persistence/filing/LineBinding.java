package org.gongji.persistence.filing;

import static org.gongji.persistence.column.Columns.yyyymm;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Entry.Share;
import org.gongji.application.filing.Line.NewIdentity;
import org.gongji.application.filing.Line.Newcomer;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.Money;
import org.gongji.persistence.column.ColumnCipher;
import org.gongji.persistence.contributor.CertificateNumbers;
import org.jspecify.annotations.Nullable;

/** Sets the columns of a line's row one after the other, in the order of {@link #INSERT}. */
final class LineBinding {

  static final String INSERT = """
      insert into filing_line (
        filing_id, line_number, account_number, reason, base_yuan, from_yyyymm, to_yyyymm, paid_fen,
        source_number, name, certificate_masked, before_base_yuan, before_employer_part_fen,
        before_personal_part_fen, after_base_yuan, after_employer_part_fen,
        after_personal_part_fen, amount_fen, effective_yyyymm, person_name, certificate_type_code,
        certificate_cipher, certificate_index, stated_sex_code, stated_birth_date, mobile_cipher,
        key_version, on_establishment, stated_employer_part_fen, stated_personal_part_fen, sex_code,
        birth_date, marital_status_code, landline_cipher, household_income_fen, duty, occupation,
        title, education, address, postcode, bank_name, bank_account_cipher)
      values (
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final int COLUMNS = 43;

  private final PreparedStatement row;
  private final long filingKey;
  private final int number;
  private final ColumnCipher cipher;
  private int at;

  private LineBinding(PreparedStatement row, long filingKey, int number, ColumnCipher cipher) {
    this.row = row;
    this.filingKey = filingKey;
    this.number = number;
    this.cipher = cipher;
  }

  static void bind(PreparedStatement row, long filingKey, Entry entry, ColumnCipher cipher)
      throws SQLException {
    var binding = new LineBinding(row, filingKey, entry.number(), cipher);
    binding.line(entry);
    var newcomer = entry.line().newcomer();
    var identity = entry.line().identity();
    if (newcomer != null) {
      binding.person(newcomer);
      binding.particulars(newcomer.particulars());
    } else if (identity != null) {
      binding.identity(identity);
    }
    binding.nothingMore();
  }

  private void line(Entry entry) throws SQLException {
    var line = entry.line();
    var period = line.period();
    number(filingKey);
    number((long) number);
    text(line.account() == null ? null : line.account().text());
    text(line.reason());
    base(line.base());
    month(period == null ? null : period.from());
    month(period == null ? null : period.to());
    money(line.amount());
    text(line.source() == null ? null : line.source().text());
    text(entry.name());
    text(entry.certificateMasked());
    share(entry.amounts().before());
    share(entry.amounts().after());
    money(entry.amounts().amount());
    month(entry.effective());
  }

  private void share(@Nullable Share share) throws SQLException {
    base(share == null ? null : share.base());
    money(share == null ? null : share.employerPart());
    money(share == null ? null : share.personalPart());
  }

  private void person(Newcomer newcomer) throws SQLException {
    var person = newcomer.person();
    text(person.name());
    text(person.type().code());
    hidden(person.number(), LineRow.CERTIFICATE);
    text(CertificateNumbers.index(cipher, person.number()));
    sex(person.sex());
    date(person.birthDate());
    hidden(person.mobile(), LineRow.MOBILE);
    number((long) cipher.version());
    row.setBoolean(++at, newcomer.onEstablishment());
    money(newcomer.employerPart());
    money(newcomer.personalPart());
  }

  /** In the columns of somebody to be enrolled; the line has an account, which tells them apart. */
  private void identity(NewIdentity identity) throws SQLException {
    text(identity.name());
    text(identity.type().code());
    hidden(identity.number(), LineRow.CERTIFICATE);
    text(identity.number().isEmpty() ? null : CertificateNumbers.index(cipher, identity.number()));
    sex(null);
    date(null);
    text(null);
    number((long) cipher.version());
  }

  private void particulars(Particulars known) throws SQLException {
    sex(known.sex());
    date(known.birthDate());
    text(known.maritalStatus());
    hidden(known.landline(), LineRow.LANDLINE);
    money(known.householdIncome());
    text(known.duty());
    text(known.occupation());
    text(known.title());
    text(known.education());
    text(known.address());
    text(known.postcode());
    text(known.bankName());
    hidden(known.bankAccount(), LineRow.BANK_ACCOUNT);
  }

  private void nothingMore() throws SQLException {
    while (at < COLUMNS) {
      row.setNull(++at, Types.NULL);
    }
  }

  private void text(@Nullable String value) throws SQLException {
    row.setString(++at, value);
  }

  private void hidden(String value, String column) throws SQLException {
    text(value.isEmpty() ? null : cipher.encrypt(value, LineRow.place(column, filingKey, number)));
  }

  private void number(@Nullable Long value) throws SQLException {
    row.setObject(++at, value, Types.BIGINT);
  }

  private void base(@Nullable Base value) throws SQLException {
    number(value == null ? null : value.yuan());
  }

  private void money(@Nullable Money value) throws SQLException {
    number(value == null ? null : value.fen());
  }

  private void month(@Nullable YearMonth value) throws SQLException {
    number(value == null ? null : (long) yyyymm(value));
  }

  private void sex(@Nullable Sex value) throws SQLException {
    text(value == null ? null : value.code());
  }

  private void date(@Nullable LocalDate value) throws SQLException {
    row.setObject(++at, value, Types.DATE);
  }
}
