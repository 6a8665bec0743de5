package org.gongji.persistence.contributor;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongji.application.contributor.PersonDetails;
import org.gongji.application.contributor.PersonItem;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;
import org.gongji.persistence.column.NameInitials;
import org.gongji.persistence.information.DetailColumn;
import org.gongji.persistence.information.DetailColumn.Kind;
import org.gongji.persistence.information.DetailTable;

/** The items of a person in the columns of the account's row. */
public final class JdbcPersonDetails implements PersonDetails {

  private static final List<DetailColumn<PersonItem>> COLUMNS = List.of(
      DetailColumn.hidden(PersonItem.MOBILE, "mobile_cipher", "account.mobile"),
      DetailColumn.hidden(PersonItem.LANDLINE, "landline_cipher", "account.landline"),
      DetailColumn.text(PersonItem.MARITAL_STATUS, "marital_status_code"),
      DetailColumn.text(PersonItem.OCCUPATION, "occupation"),
      DetailColumn.text(PersonItem.DUTY, "duty"),
      DetailColumn.text(PersonItem.PROFESSIONAL_TITLE, "title"),
      DetailColumn.text(PersonItem.EDUCATION, "education"),
      DetailColumn.text(PersonItem.ADDRESS, "address"),
      DetailColumn.text(PersonItem.POSTCODE, "postcode"),
      DetailColumn.of(PersonItem.HOUSEHOLD_INCOME, "household_income_fen", Kind.FEN),
      DetailColumn.text(PersonItem.BANK_NAME, "bank_name"),
      DetailColumn.hidden(
          PersonItem.PERSONAL_BANK_ACCOUNT, "bank_account_cipher", "account.bank_account"),
      DetailColumn.text(PersonItem.NAME, "name"),
      DetailColumn.text(PersonItem.CERTIFICATE_TYPE, "certificate_type_code"),
      DetailColumn.hidden(PersonItem.CERTIFICATE, "certificate_cipher", "account.certificate"),
      DetailColumn.of(PersonItem.SEX, "sex_code", Kind.NULLABLE),
      DetailColumn.of(PersonItem.BIRTH_DATE, "birth_date", Kind.DATE));

  private final DetailTable<PersonItem> table;
  private final AccountStandings standings;

  @Inject
  public JdbcPersonDetails(Database database, ColumnCipher cipher) {
    this.standings = new AccountStandings(database);
    this.table = new DetailTable<>(
        database,
        cipher,
        "account",
        "account_id",
        COLUMNS,
        Map.of(
            "name_initials", values -> NameInitials.of(value(values, PersonItem.NAME)),
            "mobile_index",
                values -> cipher.index(value(values, PersonItem.MOBILE), ListedRow.MOBILE),
            "certificate_index",
                values -> CertificateNumbers.index(cipher, value(values, PersonItem.CERTIFICATE))));
  }

  @Override
  public List<Kept> of(Collection<Long> accountKeys) {
    return kept(table.rows(accountKeys));
  }

  @Override
  public List<Kept> lock(Collection<Long> accountKeys) {
    return kept(table.locked(accountKeys));
  }

  @Override
  public void amend(List<Amended> people) {
    table.rewrite(people.stream().collect(Collectors.toMap(Amended::accountKey, Amended::values)));
    standings.rename(people.stream()
        .filter(person -> person.values().containsKey(PersonItem.NAME))
        .map(Amended::accountKey)
        .toList());
  }

  private static List<Kept> kept(List<DetailTable.Row<PersonItem>> rows) {
    return rows.stream()
        .map(row -> new Kept(row.key(), row.revision(), row.values()))
        .toList();
  }

  private static String value(Map<PersonItem, String> values, PersonItem item) {
    return values.getOrDefault(item, "");
  }
}
