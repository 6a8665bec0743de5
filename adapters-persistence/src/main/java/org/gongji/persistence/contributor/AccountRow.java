package org.gongji.persistence.contributor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.persistence.column.ColumnCipher;
import org.gongji.persistence.column.Columns;

/** An account with its newest terms and its balance. */
record AccountRow(
    long accountId,
    AccountNumber accountNumber,
    String name,
    CertificateType certificateTypeCode,
    String certificateCipher,
    int keyVersion,
    boolean onEstablishment,
    long employerId,
    EmployerNumber employerNumber,
    YearMonth effectiveYyyymm,
    AccountStatus statusCode,
    Standing standing,
    long baseYuan,
    int employerRateBp,
    int personalRateBp,
    Money balanceFen) {

  /** Read by hand: the mapper's way of finding columns by name costs more than the query. */
  static final String OF_NUMBERS = """
      select a.account_id, a.account_number, a.name, a.certificate_cipher, a.key_version,
        a.on_establishment, t.employer_id, e.employer_number, t.effective_yyyymm, t.status_code,
        t.standing, t.base_yuan, t.employer_rate_bp, t.personal_rate_bp, l.balance_fen,
        a.certificate_type_code
      from unnest(cast(? as varchar array)) as asked (account_number)
      join account a on a.account_number = asked.account_number
      join account_terms t on t.account_id = a.account_id
      join employer e on e.employer_id = t.employer_id
      join ledger_account l on l.ledger_account_id = a.account_id
      where not exists (
        select 1 from account_terms n
        where n.account_id = t.account_id
          and (n.effective_yyyymm > t.effective_yyyymm
            or (n.effective_yyyymm = t.effective_yyyymm and n.revision > t.revision)))
      """;

  /** A row of {@link #OF_NUMBERS}. */
  static AccountRow of(ResultSet row) throws SQLException {
    return new AccountRow(
        row.getLong(1),
        new AccountNumber(row.getString(2)),
        row.getString(3),
        CertificateType.ofCode(row.getString(16)),
        row.getString(4),
        row.getInt(5),
        row.getBoolean(6),
        row.getLong(7),
        new EmployerNumber(row.getString(8)),
        Columns.month(row.getInt(9)),
        AccountStatus.ofCode(row.getString(10)),
        Standing.valueOf(row.getString(11)),
        row.getLong(12),
        row.getInt(13),
        row.getInt(14),
        Money.ofFen(row.getLong(15)));
  }

  Account account(ColumnCipher cipher) {
    var place = ListedRow.place(ListedRow.CERTIFICATE, accountId);
    var certificate = cipher.decrypt(certificateCipher, keyVersion, place);
    return new Account(
        accountId,
        accountNumber,
        name,
        certificateTypeCode,
        certificate,
        CertificateNumbers.masked(certificate),
        onEstablishment,
        employerId,
        employerNumber,
        new Terms(effectiveYyyymm, statusCode, standing, baseYuan, employerRateBp, personalRateBp),
        balanceFen);
  }
}
