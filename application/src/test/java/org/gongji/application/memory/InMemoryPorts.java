package org.gongji.application.memory;

import org.gongji.application.contract.Ports;
import org.gongji.application.operation.BusinessCalendar;

/** All ports over one set of tables in memory. */
public final class InMemoryPorts {

  private InMemoryPorts() {}

  /** Ports of an empty database. */
  public static Ports empty(BusinessCalendar calendar) {
    var database = new InMemoryTransactions();
    return new Ports(
        database,
        calendar,
        new InMemoryIdempotencyKeys(database),
        new InMemoryAuditTrail(database),
        new InMemoryJobs(database),
        new InMemorySerialNumbers(),
        new InMemoryPolicyBook(database),
        new InMemoryUsers(database),
        new InMemorySessions(database),
        new InMemoryAttempts(database),
        new InMemoryTickets(database),
        new TestHash(),
        new InMemoryRegistrations(database),
        new InMemoryTextMessages(database),
        new InMemoryEmployers(database),
        new InMemoryContributors(database),
        new InMemoryRoster(database),
        new InMemoryAssessments(database),
        new InMemoryDeposits(database),
        new InMemoryLedgerBook(database),
        new InMemoryPersonalEntries(database),
        new InMemoryEmployerBooks(database),
        new InMemoryMessages(database),
        new InMemoryReminders(database),
        new InMemoryMonthlyFigures(database),
        new InMemoryAccountNumbers(),
        new InMemoryFilings(database),
        new InMemoryCentralMoves(database),
        new InMemoryAccountChanges(database),
        new InMemoryBackPayments(database),
        new InMemoryEvidenceFiles(database),
        new InMemoryEvidenceStore(calendar),
        new InMemoryPhoneLinks(database),
        new InMemoryImports(database),
        new InMemoryAttestations(database),
        new InMemoryPaidMonths(database),
        new InMemoryEmployerDetails(database),
        new InMemoryPersonDetails(database),
        new InMemoryInformationChanges(database),
        new InMemoryDepartments(database),
        new InMemoryScanOffers(database),
        new Ports.Federated(
            new InMemoryPendingSignIns(database),
            new InMemoryFederatedIdentities(database),
            new InMemoryFederatedSessions(database)));
  }
}
