package org.gongji.web.information;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongji.application.actor.Right;
import org.gongji.application.information.Item;
import org.gongji.application.query.ListInformationChanges.Row;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.jspecify.annotations.Nullable;

/** What is kept of employers and contributors, and how it changed, as JSON. */
public final class InformationJson {

  private InformationJson() {}

  /** What is kept; whoever changes it sends the revision back. */
  public record DetailsJson(int revision, List<ItemJson> items) {}

  /**
   * An item.
   *
   * @param field what it is called in a change
   * @param name its name
   * @param value what is kept, a code where there are codes; masked for whoever may not change it
   * @param text the same as people see it
   * @param changeable whether the visitor may change it
   */
  public record ItemJson(String field, String name, String value, String text, boolean changeable) {

    /** Values are not for logs. */
    @Override
    public String toString() {
      return "ItemJson[" + field + "]";
    }

    static ItemJson of(Item item, String value, Predicate<Right> may) {
      var right = item.right();
      var changeable = right != null && may.test(right);
      var hidden = item.form().isSensitive() && !changeable;
      return new ItemJson(
          item.field(),
          item.chineseName(),
          hidden ? item.shown(value) : value,
          item.shown(value),
          changeable);
    }
  }

  /** The items of an employer that are to become others; what is left out stays. */
  public record EmployerChange(
      String revision,
      @Nullable String office,
      @Nullable String employerName,
      @Nullable String creditCode,
      @Nullable String economicType,
      @Nullable String organisationType,
      @Nullable String industry,
      @Nullable String basicBank,
      @Nullable String basicBankAccount,
      @Nullable String employerPostcode,
      @Nullable String employerAddress,
      @Nullable String affiliation,
      @Nullable String employerEmail,
      @Nullable String payday,
      @Nullable String legalName,
      @Nullable String legalCertificateType,
      @Nullable String legalCertificate,
      @Nullable String legalMobile,
      @Nullable String entrustedBank,
      @Nullable String entrustedBankCode,
      @Nullable String foundedOn,
      @Nullable String contributionType,
      @Nullable String operatorCertificateType,
      @Nullable String operatorCertificate,
      @Nullable String operatorName,
      @Nullable String operatorLandline,
      @Nullable String operatorMobile,
      @Nullable String authorisedOn) {

    /** Values are not for logs. */
    @Override
    public String toString() {
      return "EmployerChange[" + revision + "]";
    }
  }

  /** The items of a person that are to become others; what is left out stays. */
  public record PersonChange(
      String revision,
      @Nullable String mobile,
      @Nullable String landline,
      @Nullable String maritalStatus,
      @Nullable String occupation,
      @Nullable String duty,
      @Nullable String professionalTitle,
      @Nullable String education,
      @Nullable String address,
      @Nullable String postcode,
      @Nullable String householdIncome,
      @Nullable String bankName,
      @Nullable String personalBankAccount) {

    /** Values are not for logs. */
    @Override
    public String toString() {
      return "PersonChange[" + revision + "]";
    }
  }

  /** How many items became others. */
  public record Changed(int items) {}

  /** A change, sensitive values masked. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ChangeJson(
      @Nullable String account,
      @Nullable String name,
      String code,
      String item,
      String before,
      String after,
      String operator,
      String date,
      String at,
      @Nullable String serial) {

    /** Names are not for logs. */
    @Override
    public String toString() {
      return "ChangeJson[" + account + " " + code + "]";
    }

    static ChangeJson of(Row row) {
      return new ChangeJson(
          Optional.ofNullable(row.account()).map(AccountNumber::text).orElse(null),
          row.account() == null ? null : row.name(),
          row.code(),
          row.item(),
          row.before(),
          row.after(),
          row.by().name(),
          row.by().on().toString(),
          row.by().at().toString(),
          Optional.ofNullable(row.by().serial()).map(BusinessSerial::text).orElse(null));
    }
  }
}
