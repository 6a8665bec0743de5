package org.gongji.application.contract;

import org.gongji.application.attestation.Attestations;
import org.gongji.application.attestation.PaidMonths;
import org.gongji.application.backpay.BackPayments;
import org.gongji.application.bank.Deposits;
import org.gongji.application.contributor.AccountNumbers;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.PersonDetails;
import org.gongji.application.contributor.change.AccountChanges;
import org.gongji.application.department.Departments;
import org.gongji.application.employer.EmployerDetails;
import org.gongji.application.employer.Employers;
import org.gongji.application.evidence.EvidenceFiles;
import org.gongji.application.evidence.EvidenceStore;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.phone.PhoneLinks;
import org.gongji.application.filing.sheet.Imports;
import org.gongji.application.identity.Sessions;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.federated.FederatedIdentities;
import org.gongji.application.identity.federated.FederatedSessions;
import org.gongji.application.identity.federated.PendingSignIns;
import org.gongji.application.identity.legal.Registrations;
import org.gongji.application.identity.scan.ScanOffers;
import org.gongji.application.identity.throttle.Attempts;
import org.gongji.application.identity.ticket.KeyedHash;
import org.gongji.application.identity.ticket.Tickets;
import org.gongji.application.information.InformationChanges;
import org.gongji.application.job.Jobs;
import org.gongji.application.ledger.EmployerBooks;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.ledger.PersonalEntries;
import org.gongji.application.message.Messages;
import org.gongji.application.message.Reminders;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.IdempotencyKeys;
import org.gongji.application.operation.SerialNumbers;
import org.gongji.application.operation.Transactions;
import org.gongji.application.policy.PolicyBook;
import org.gongji.application.query.MonthlyFigures;
import org.gongji.application.remittance.Assessments;
import org.gongji.application.remittance.Roster;
import org.gongji.application.sealing.CentralMoves;
import org.gongji.application.sms.TextMessages;

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
    Attempts attempts,
    Tickets tickets,
    KeyedHash keyedHash,
    Registrations registrations,
    TextMessages textMessages,
    Employers employers,
    Contributors contributors,
    Roster roster,
    Assessments assessments,
    Deposits deposits,
    LedgerBook ledger,
    PersonalEntries personalEntries,
    EmployerBooks books,
    Messages messages,
    Reminders reminders,
    MonthlyFigures monthlyFigures,
    AccountNumbers accountNumbers,
    Filings filings,
    CentralMoves centralMoves,
    AccountChanges accountChanges,
    BackPayments backPayments,
    EvidenceFiles evidenceFiles,
    EvidenceStore evidenceStore,
    PhoneLinks phoneLinks,
    Imports imports,
    Attestations attestations,
    PaidMonths paidMonths,
    EmployerDetails employerDetails,
    PersonDetails personDetails,
    InformationChanges informationChanges,
    Departments departments,
    ScanOffers scanOffers,
    Federated federated) {

  /** The ports behind signing in by another provider. */
  public record Federated(
      PendingSignIns pending, FederatedIdentities identities, FederatedSessions sessions) {}

  /** The same with other imports. */
  public Ports with(Imports others) {
    return new Ports(
        transactions,
        calendar,
        keys,
        audit,
        jobs,
        serials,
        policies,
        users,
        sessions,
        attempts,
        tickets,
        keyedHash,
        registrations,
        textMessages,
        employers,
        contributors,
        roster,
        assessments,
        deposits,
        ledger,
        personalEntries,
        books,
        messages,
        reminders,
        monthlyFigures,
        accountNumbers,
        filings,
        centralMoves,
        accountChanges,
        backPayments,
        evidenceFiles,
        evidenceStore,
        phoneLinks,
        others,
        attestations,
        paidMonths,
        employerDetails,
        personDetails,
        informationChanges,
        departments,
        scanOffers,
        federated);
  }
}
