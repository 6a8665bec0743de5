package org.gongji.bootstrap.demo;

import static org.gongji.bootstrap.demo.ManualsEmployer.NUMBER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.gongji.application.actor.Actor;
import org.gongji.application.employer.ChangeEmployerDetails;
import org.gongji.application.employer.EmployerDetails;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.Transactions;

/** What is kept of the demo's employers, all of it invented, and how some of it changed. */
public final class DemoInformation {

  private final Employers employers;
  private final EmployerDetails details;
  private final ChangeEmployerDetails change;
  private final Transactions transactions;
  private final DemoClock clock;

  /** Put together by the wiring. */
  @Inject
  public DemoInformation(
      Employers employers,
      EmployerDetails details,
      ChangeEmployerDetails change,
      Transactions transactions,
      DemoClock clock) {
    this.employers = employers;
    this.details = details;
    this.change = change;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** As it was when the account was opened, before anything became history. */
  void fill() {
    details.amend(
        employers.seek(NUMBER).orThrow().key(),
        Map.ofEntries(
            Map.entry(EmployerItem.OFFICE, "市本级"),
            Map.entry(EmployerItem.ECONOMIC_TYPE, "900"),
            Map.entry(EmployerItem.ORGANISATION_TYPE, "9"),
            Map.entry(EmployerItem.INDUSTRY, "09"),
            Map.entry(EmployerItem.BASIC_BANK, "中国建设银行股份有限公司葫芦岛龙湾支行"),
            Map.entry(EmployerItem.BASIC_BANK_ACCOUNT, "21050000000000000777"),
            Map.entry(EmployerItem.EMPLOYER_POSTCODE, "125000"),
            Map.entry(EmployerItem.EMPLOYER_ADDRESS, "龙港区望海路 7 号"),
            Map.entry(EmployerItem.AFFILIATION, "40"),
            Map.entry(EmployerItem.EMPLOYER_EMAIL, "office@example.cn"),
            Map.entry(EmployerItem.PAYDAY, "15"),
            Map.entry(EmployerItem.LEGAL_NAME, "王予川"),
            Map.entry(EmployerItem.LEGAL_CERTIFICATE_TYPE, "01"),
            Map.entry(
                EmployerItem.LEGAL_CERTIFICATE,
                GeneratedId.of("211402", LocalDate.of(1971, 3, 9), 701)),
            Map.entry(EmployerItem.LEGAL_MOBILE, "15100004555"),
            Map.entry(EmployerItem.ENTRUSTED_BANK, "工商银行"),
            Map.entry(EmployerItem.FOUNDED_ON, "2018-05-09"),
            Map.entry(EmployerItem.CONTRIBUTION_TYPE, "单位逐缴"),
            Map.entry(EmployerItem.OPERATOR_CERTIFICATE_TYPE, "01"),
            Map.entry(
                EmployerItem.OPERATOR_CERTIFICATE,
                GeneratedId.of("211402", LocalDate.of(1988, 10, 2), 702)),
            Map.entry(EmployerItem.OPERATOR_LANDLINE, "0429-3110000")));
  }

  /** The same of the other employer. */
  void fillNeighbour() {
    details.amend(
        employers.seek(ManualsEmployer.neighbour().number()).orThrow().key(),
        Map.of(
            EmployerItem.OFFICE, "市本级",
            EmployerItem.INDUSTRY, "52",
            EmployerItem.EMPLOYER_POSTCODE, "125000",
            EmployerItem.EMPLOYER_ADDRESS, "龙港区龙湾大街 8 号",
            EmployerItem.LEGAL_NAME, "周予安",
            EmployerItem.FOUNDED_ON, "2021-11-16"));
  }

  /** What the counter and the operator changed on a day. */
  void change(LocalDate day) {
    clock.set(day);
    changed(SetUpDemo.actor(DemoAccount.CLERK), Map.of(EmployerItem.AUTHORISED_ON, day.toString()));
    changed(
        SetUpDemo.actor(DemoAccount.OPERATOR),
        Map.of(EmployerItem.OPERATOR_LANDLINE, "0429-3110086"));
  }

  private void changed(Actor actor, Map<EmployerItem, String> values) {
    var revision = transactions.read(
        () -> details.of(employers.seek(NUMBER).orThrow().key()).revision());
    var command = new ChangeEmployerDetails.Command(NUMBER, revision, new TreeMap<>(values));
    var changed = change.handle(Request.of(actor, command)).orThrow();
    if (changed != values.size()) {
      throw new IllegalStateException("Changed " + changed + " of " + values.keySet());
    }
  }
}
