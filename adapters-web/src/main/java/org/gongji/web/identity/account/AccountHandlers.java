package org.gongji.web.identity.account;

import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.query.ShowEmployer;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.Origins;
import org.gongji.web.identity.operators.OperatorApi;
import org.gongji.web.identity.operators.OperatorPages;
import org.gongji.web.identity.staff.StaffApi;
import org.gongji.web.identity.staff.StaffPages;
import org.gongji.web.operation.audit.AuditApi;
import org.gongji.web.operation.audit.AuditPages;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** What answers the routes about accounts. */
public record AccountHandlers(
    MePages me,
    OperatorPages operators,
    StaffPages staff,
    AuditPages audit,
    OwnSessionApi sessionApi,
    OperatorApi operatorApi,
    StaffApi staffApi,
    AuditApi auditApi) {

  /** Puts them together. */
  public static AccountHandlers of(
      AccountUseCases on,
      ShowEmployer employers,
      BusinessCalendar calendar,
      Rulebook rulebook,
      Cookies cookies,
      Origins origins,
      Words words,
      Refusals refusals) {
    return new AccountHandlers(
        new MePages(
            on.ownSessions(),
            on.endSessions(),
            on.changePassword(),
            cookies,
            origins,
            words,
            refusals),
        new OperatorPages(
            employers,
            on.showOperators(),
            on.addOperator(),
            on.changeOperator(),
            on.removeOperator(),
            on.handOver(),
            words,
            refusals),
        new StaffPages(
            on.listStaff(),
            on.addStaff(),
            on.changeRole(),
            on.blockStaff(),
            on.renewPassword(),
            rulebook,
            words,
            refusals),
        new AuditPages(on.listAudit(), calendar, words, refusals),
        new OwnSessionApi(on.ownSessions(), on.endSessions(), on.changePassword(), origins),
        new OperatorApi(
            on.showOperators(),
            on.addOperator(),
            on.changeOperator(),
            on.removeOperator(),
            on.handOver()),
        new StaffApi(
            on.listStaff(), on.addStaff(), on.changeRole(), on.blockStaff(), on.renewPassword()),
        new AuditApi(on.listAudit(), calendar));
  }
}
