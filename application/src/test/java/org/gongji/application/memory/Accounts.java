package org.gongji.application.memory;

import org.gongji.application.contract.Ports;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.SessionLimits;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.grant.AddOperator;
import org.gongji.application.identity.grant.ChangeOperator;
import org.gongji.application.identity.grant.HandOver;
import org.gongji.application.identity.grant.OperatorAccess;
import org.gongji.application.identity.grant.RemoveOperator;
import org.gongji.application.identity.grant.ShowOperators;
import org.gongji.application.identity.password.PasswordRule;
import org.gongji.application.identity.password.PasswordSettings;
import org.gongji.application.identity.session.ChangePassword;
import org.gongji.application.identity.session.EndSessions;
import org.gongji.application.identity.session.OwnSessions;
import org.gongji.application.identity.staff.AddStaff;
import org.gongji.application.identity.staff.BlockStaff;
import org.gongji.application.identity.staff.ChangeRole;
import org.gongji.application.identity.staff.ListStaff;
import org.gongji.application.identity.staff.RenewPassword;
import org.gongji.application.identity.staff.StaffAccess;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.audit.ListAudit;
import org.gongji.domain.rulebook.Rulebook;

/** What users do with accounts, over any ports. */
public final class Accounts {

  public final ShowOperators showOperators;
  public final AddOperator addOperator;
  public final ChangeOperator changeOperator;
  public final RemoveOperator removeOperator;
  public final HandOver handOver;
  public final ListStaff listStaff;
  public final AddStaff addStaff;
  public final ChangeRole changeRole;
  public final BlockStaff blockStaff;
  public final RenewPassword renewPassword;
  public final OwnSessions ownSessions;
  public final EndSessions endSessions;
  public final ChangePassword changePassword;
  public final ListAudit listAudit;

  Accounts(
      Ports ports,
      Operations operations,
      IdentityProvider provider,
      SignIn signIn,
      Rulebook rulebook) {
    var transactions = ports.transactions();
    var users = ports.users();
    var operators = new OperatorAccess(ports.employers(), users);
    showOperators = new ShowOperators(operations, operators);
    addOperator = new AddOperator(operations, operators, users);
    changeOperator = new ChangeOperator(operations, operators);
    removeOperator = new RemoveOperator(operations, operators);
    handOver = new HandOver(operations, operators);
    var staff = new StaffAccess(users, ports.sessions());
    listStaff = new ListStaff(operations, users);
    addStaff = new AddStaff(operations, users, provider);
    changeRole = new ChangeRole(operations, staff, users);
    blockStaff = new BlockStaff(operations, staff, users);
    renewPassword = new RenewPassword(operations, staff, users, provider);
    ownSessions =
        new OwnSessions(transactions, ports.sessions(), SessionLimits.USUAL, ports.calendar());
    endSessions = new EndSessions(transactions, ports.sessions());
    changePassword = new ChangePassword(
        transactions,
        provider,
        users,
        ports.sessions(),
        signIn,
        new PasswordRule(PasswordSettings.USUAL),
        ports.audit(),
        ports.calendar(),
        rulebook);
    listAudit = new ListAudit(operations, ports.audit());
  }
}
