package org.gongji.persistence.employer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gongji.application.employer.EmployerDetails;
import org.gongji.application.employer.EmployerItem;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;
import org.gongji.persistence.information.DetailColumn;
import org.gongji.persistence.information.DetailColumn.Kind;
import org.gongji.persistence.information.DetailTable;

/** The items of an employer in the columns of its row. */
public final class JdbcEmployerDetails implements EmployerDetails {

  private static final List<DetailColumn<EmployerItem>> COLUMNS = List.of(
      DetailColumn.text(EmployerItem.OFFICE, "office"),
      DetailColumn.text(EmployerItem.EMPLOYER_NAME, "name"),
      DetailColumn.text(EmployerItem.CREDIT_CODE, "credit_code"),
      DetailColumn.text(EmployerItem.ECONOMIC_TYPE, "economic_type_code"),
      DetailColumn.text(EmployerItem.ORGANISATION_TYPE, "organisation_type_code"),
      DetailColumn.text(EmployerItem.INDUSTRY, "industry_code"),
      DetailColumn.text(EmployerItem.BASIC_BANK, "basic_bank"),
      DetailColumn.hidden(
          EmployerItem.BASIC_BANK_ACCOUNT,
          "basic_bank_account_cipher",
          "employer.basic_bank_account"),
      DetailColumn.text(EmployerItem.EMPLOYER_POSTCODE, "postcode"),
      DetailColumn.text(EmployerItem.EMPLOYER_ADDRESS, "address"),
      DetailColumn.text(EmployerItem.AFFILIATION, "affiliation_code"),
      DetailColumn.text(EmployerItem.EMPLOYER_EMAIL, "email"),
      DetailColumn.text(EmployerItem.PAYDAY, "payday"),
      DetailColumn.text(EmployerItem.LEGAL_NAME, "legal_name"),
      DetailColumn.text(EmployerItem.LEGAL_CERTIFICATE_TYPE, "legal_certificate_type_code"),
      DetailColumn.hidden(
          EmployerItem.LEGAL_CERTIFICATE, "legal_certificate_cipher", "employer.legal_certificate"),
      DetailColumn.hidden(
          EmployerItem.LEGAL_MOBILE, "legal_mobile_cipher", "employer.legal_mobile"),
      DetailColumn.text(EmployerItem.ENTRUSTED_BANK, "bank_name"),
      DetailColumn.text(EmployerItem.ENTRUSTED_BANK_CODE, "bank_code"),
      DetailColumn.of(EmployerItem.FOUNDED_ON, "founded_on", Kind.DATE),
      DetailColumn.text(EmployerItem.CONTRIBUTION_TYPE, "contribution_type"),
      DetailColumn.text(EmployerItem.OPERATOR_CERTIFICATE_TYPE, "operator_certificate_type_code"),
      DetailColumn.hidden(
          EmployerItem.OPERATOR_CERTIFICATE,
          "operator_certificate_cipher",
          "employer.operator_certificate"),
      DetailColumn.text(EmployerItem.OPERATOR_NAME, "operator_name"),
      DetailColumn.hidden(
          EmployerItem.OPERATOR_LANDLINE, "operator_landline_cipher", "employer.operator_landline"),
      DetailColumn.hidden(
          EmployerItem.OPERATOR_MOBILE, "operator_mobile_cipher", "employer.operator_mobile"),
      DetailColumn.of(EmployerItem.AUTHORISED_ON, "authorised_on", Kind.DATE));

  private final DetailTable<EmployerItem> table;

  @Inject
  public JdbcEmployerDetails(Database database, ColumnCipher cipher) {
    this.table = new DetailTable<>(
        database,
        cipher,
        "employer",
        "employer_id",
        COLUMNS,
        Map.of(
            "operator_mobile_index",
            values -> cipher.index(
                values.getOrDefault(EmployerItem.OPERATOR_MOBILE, ""), EmployerRow.MOBILE)));
  }

  @Override
  public Kept of(long employerKey) {
    var row = table.rows(List.of(employerKey)).get(0);
    return new Kept(row.revision(), row.values());
  }

  @Override
  public void amend(long employerKey, Map<EmployerItem, String> values) {
    table.rewrite(Map.of(employerKey, values));
  }
}
