package org.gongji.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongji.application.bank.DepositCode;
import org.gongji.application.employer.EmployerCode;
import org.gongji.application.identity.IdentityCode;
import org.gongji.application.identity.federated.FederatedCode;
import org.gongji.application.identity.grant.GrantCode;
import org.gongji.application.identity.password.PasswordCode;
import org.gongji.application.identity.staff.StaffCode;
import org.gongji.application.identity.throttle.ThrottleCode;
import org.gongji.application.information.InformationCode;
import org.gongji.application.listing.PeriodCode;
import org.gongji.application.listing.QueryCode;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.rulebook.Precedence;
import org.gongji.domain.rulebook.RejectionTexts;
import org.gongji.web.operation.InputCode;

/** What a code says in general, its figures named instead of given. */
public record Explanation(String code, String message, String remedy) {

  private static final List<RejectionCode> CODES = Stream.<RejectionCode[]>of(
          Precedence.ORDER.toArray(RejectionCode[]::new),
          DepositCode.values(),
          EmployerCode.values(),
          IdentityCode.values(),
          PasswordCode.values(),
          GrantCode.values(),
          StaffCode.values(),
          FederatedCode.values(),
          InformationCode.values(),
          OperationCode.values(),
          QueryCode.values(),
          PeriodCode.values(),
          ThrottleCode.values(),
          InputCode.values())
      .flatMap(Arrays::stream)
      .toList();

  /** Every code the hall can answer with. */
  public static List<RejectionCode> codes() {
    return CODES;
  }

  /** A code by its name. */
  public static Optional<RejectionCode> find(String name) {
    return CODES.stream().filter(code -> code.name().equals(name)).findFirst();
  }

  /** What a code says in a language. */
  public static Explanation of(RejectionCode code, RejectionTexts texts) {
    var named = code.rejection();
    for (var name : texts.figures(code)) {
      named = named.with(name, Figure.of("[" + name + "]"));
    }
    return new Explanation(code.name(), texts.message(named), texts.remedy(named));
  }
}
