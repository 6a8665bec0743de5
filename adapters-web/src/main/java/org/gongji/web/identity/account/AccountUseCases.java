package org.gongji.web.identity.account;

import jakarta.inject.Inject;
import org.gongji.application.identity.grant.AddOperator;
import org.gongji.application.identity.grant.ChangeOperator;
import org.gongji.application.identity.grant.HandOver;
import org.gongji.application.identity.grant.RemoveOperator;
import org.gongji.application.identity.grant.ShowOperators;
import org.gongji.application.identity.session.ChangePassword;
import org.gongji.application.identity.session.EndSessions;
import org.gongji.application.identity.session.OwnSessions;
import org.gongji.application.identity.staff.AddStaff;
import org.gongji.application.identity.staff.BlockStaff;
import org.gongji.application.identity.staff.ChangeRole;
import org.gongji.application.identity.staff.ListStaff;
import org.gongji.application.identity.staff.RenewPassword;
import org.gongji.application.operation.audit.ListAudit;

/** What the hall can ask for about accounts. */
public record AccountUseCases(
    ShowOperators showOperators,
    AddOperator addOperator,
    ChangeOperator changeOperator,
    RemoveOperator removeOperator,
    HandOver handOver,
    ListStaff listStaff,
    AddStaff addStaff,
    ChangeRole changeRole,
    BlockStaff blockStaff,
    RenewPassword renewPassword,
    OwnSessions ownSessions,
    EndSessions endSessions,
    ChangePassword changePassword,
    ListAudit listAudit) {

  /** Put together by the wiring. */
  @Inject
  public AccountUseCases {}
}
