package org.gongji.application.contract;

import org.gongji.application.bank.Deposits;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.employer.Employers;
import org.gongji.application.identity.Sessions;
import org.gongji.application.identity.Users;
import org.gongji.application.job.Jobs;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.message.Messages;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.IdempotencyKeys;
import org.gongji.application.operation.SerialNumbers;
import org.gongji.application.operation.Transactions;
import org.gongji.application.policy.PolicyBook;
import org.gongji.application.remittance.Assessments;
import org.gongji.application.remittance.Roster;

/** All ports of one database. */
public record Ports(
    Transactions transactions,
    BusinessCalendar calendar,
    IdempotencyKeys keys,
    AuditTrail audit,
    Jobs jobs,
    SerialNumbers serials,
    PolicyBook policies,
    Users users,
    Sessions sessions,
    Employers employers,
    Contributors contributors,
    Roster roster,
    Assessments assessments,
    Deposits deposits,
    LedgerBook ledger,
    Messages messages) {}
