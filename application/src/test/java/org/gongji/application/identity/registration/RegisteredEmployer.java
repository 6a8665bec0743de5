package org.gongji.application.identity.registration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.gongji.application.actor.Actor;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.employer.Employers;
import org.gongji.application.memory.Hall;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.RoundingPrecision;

/** An employer whose kept data equal what {@link Visit} fills in. */
public final class RegisteredEmployer {

  public static final EmployerNumber NUMBER = new EmployerNumber("01010999");
  public static final EmployerNumber SECOND = new EmployerNumber("01011000");

  private RegisteredEmployer() {}

  public static void open(Hall hall, EmployerNumber number) {
    var opening = new Employers.Opening(
        number,
        "葫芦岛市望海演示有限公司",
        "91211400MA0QCQ00F0",
        RateScheme.ofPercent(10, 10),
        RoundingPrecision.YUAN_HALF_UP,
        "102",
        "梁书娜",
        "13000004555",
        LocalDate.of(2022, 3, 1),
        YearMonth.of(2022, 4));
    var unused = hall.openEmployer.handle(Request.of(Actor.SYSTEM, opening)).orThrow();
    keep(
        hall,
        number,
        Map.of(
            EmployerItem.LEGAL_NAME,
            "王予川",
            EmployerItem.LEGAL_CERTIFICATE_TYPE,
            "01",
            EmployerItem.LEGAL_CERTIFICATE,
            "110101199003070038",
            EmployerItem.LEGAL_MOBILE,
            "15100004555"));
  }

  public static void keep(Hall hall, EmployerNumber number, Map<EmployerItem, String> items) {
    var unused = hall.ports
        .transactions()
        .decide(() -> {
          hall.ports
              .employerDetails()
              .amend(hall.ports.employers().seek(number).orThrow().key(), items);
          return Decision.accept(number);
        })
        .orThrow();
  }
}
