package org.gongji.application.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.contributor.PersonDetails;
import org.gongji.application.contributor.PersonItem;
import org.gongji.application.memory.Tables.AccountRow;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.Money;

/** What is kept of persons in memory: what their accounts were opened with, rewritten. */
final class InMemoryPersonDetails implements PersonDetails {

  private final InMemoryTransactions database;

  InMemoryPersonDetails(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public List<Kept> of(Collection<Long> accountKeys) {
    return accountKeys.stream()
        .sorted()
        .filter(database.tables().accounts::containsKey)
        .map(this::kept)
        .toList();
  }

  @Override
  public List<Kept> lock(Collection<Long> accountKeys) {
    return of(accountKeys);
  }

  @Override
  public void amend(List<Amended> people) {
    people.forEach(this::amend);
  }

  private void amend(Amended person) {
    var tables = database.tables();
    var key = person.accountKey();
    var values = new EnumMap<>(kept(key).values());
    values.putAll(person.values());
    var certificate = InMemoryContributors.normalised(value(values, PersonItem.CERTIFICATE));
    var taken = tables.accounts.values().stream()
        .filter(row -> row.key() != key)
        .anyMatch(row ->
            InMemoryContributors.normalised(row.opening().certificate()).equals(certificate));
    if (taken) {
      throw new Transactions.Conflict(new IllegalStateException("Taken: " + person));
    }
    var row = tables.account(key);
    var unused = tables.accounts.put(
        key, new AccountRow(key, opening(row.opening(), values), row.paidThrough()));
    var unusedToo = tables.personRevisions.merge(key, 1, Integer::sum);
  }

  private Kept kept(long key) {
    var opening = database.tables().account(key).opening();
    var known = opening.particulars();
    var values = new EnumMap<PersonItem, String>(PersonItem.class);
    values.put(PersonItem.MOBILE, opening.mobile());
    values.put(PersonItem.LANDLINE, known.landline());
    values.put(PersonItem.MARITAL_STATUS, known.maritalStatus());
    values.put(PersonItem.OCCUPATION, known.occupation());
    values.put(PersonItem.DUTY, known.duty());
    values.put(PersonItem.PROFESSIONAL_TITLE, known.title());
    values.put(PersonItem.EDUCATION, known.education());
    values.put(PersonItem.ADDRESS, known.address());
    values.put(PersonItem.POSTCODE, known.postcode());
    var income = known.householdIncome();
    values.put(PersonItem.HOUSEHOLD_INCOME, income == null ? "" : income.plain());
    values.put(PersonItem.BANK_NAME, known.bankName());
    values.put(PersonItem.PERSONAL_BANK_ACCOUNT, known.bankAccount());
    values.put(PersonItem.NAME, opening.name());
    values.put(PersonItem.CERTIFICATE_TYPE, opening.certificateType().code());
    values.put(PersonItem.CERTIFICATE, InMemoryContributors.normalised(opening.certificate()));
    var sex = known.sex();
    values.put(PersonItem.SEX, sex == null ? "" : sex.code());
    var born = known.birthDate();
    values.put(PersonItem.BIRTH_DATE, born == null ? "" : born.toString());
    return new Kept(key, database.tables().personRevisions.getOrDefault(key, 0), values);
  }

  private static Contributors.Opening opening(
      Contributors.Opening was, Map<PersonItem, String> values) {
    var sex = value(values, PersonItem.SEX);
    var born = value(values, PersonItem.BIRTH_DATE);
    var income = value(values, PersonItem.HOUSEHOLD_INCOME);
    return new Contributors.Opening(
        was.number(),
        value(values, PersonItem.NAME),
        CertificateType.ofCode(value(values, PersonItem.CERTIFICATE_TYPE)),
        value(values, PersonItem.CERTIFICATE),
        value(values, PersonItem.MOBILE),
        was.onEstablishment(),
        was.openedOn(),
        was.terms(),
        new Particulars(
            sex.isEmpty() ? null : Sex.ofCode(sex),
            born.isEmpty() ? null : LocalDate.parse(born),
            value(values, PersonItem.MARITAL_STATUS),
            value(values, PersonItem.LANDLINE),
            income.isEmpty() ? null : Money.parse(income),
            value(values, PersonItem.DUTY),
            value(values, PersonItem.OCCUPATION),
            value(values, PersonItem.PROFESSIONAL_TITLE),
            value(values, PersonItem.EDUCATION),
            value(values, PersonItem.ADDRESS),
            value(values, PersonItem.POSTCODE),
            value(values, PersonItem.BANK_NAME),
            value(values, PersonItem.PERSONAL_BANK_ACCOUNT)));
  }

  private static String value(Map<PersonItem, String> values, PersonItem item) {
    return values.getOrDefault(item, "");
  }
}
