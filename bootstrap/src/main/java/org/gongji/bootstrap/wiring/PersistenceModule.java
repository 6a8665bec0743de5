package org.gongji.bootstrap.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import java.nio.file.Path;
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
import org.gongji.persistence.Database;
import org.gongji.persistence.MyBatisTransactions;
import org.gongji.persistence.attestation.MyBatisAttestations;
import org.gongji.persistence.attestation.MyBatisPaidMonths;
import org.gongji.persistence.backpay.MyBatisBackPayments;
import org.gongji.persistence.bank.MyBatisDeposits;
import org.gongji.persistence.column.ColumnCipher;
import org.gongji.persistence.column.Keyring;
import org.gongji.persistence.contributor.JdbcPersonDetails;
import org.gongji.persistence.contributor.MyBatisAccountChanges;
import org.gongji.persistence.contributor.MyBatisContributors;
import org.gongji.persistence.contributor.SequencedAccountNumbers;
import org.gongji.persistence.department.MyBatisDepartments;
import org.gongji.persistence.employer.JdbcEmployerDetails;
import org.gongji.persistence.employer.MyBatisEmployers;
import org.gongji.persistence.evidence.FolderEvidenceStore;
import org.gongji.persistence.evidence.MyBatisEvidenceFiles;
import org.gongji.persistence.filing.MyBatisFilings;
import org.gongji.persistence.filing.MyBatisImports;
import org.gongji.persistence.filing.MyBatisPhoneLinks;
import org.gongji.persistence.identity.MyBatisSessions;
import org.gongji.persistence.identity.MyBatisUsers;
import org.gongji.persistence.information.MyBatisInformationChanges;
import org.gongji.persistence.ledger.MyBatisEmployerBooks;
import org.gongji.persistence.ledger.MyBatisLedgerBook;
import org.gongji.persistence.ledger.MyBatisPersonalEntries;
import org.gongji.persistence.message.MyBatisMessages;
import org.gongji.persistence.message.MyBatisReminders;
import org.gongji.persistence.operation.MyBatisBusinessCalendar;
import org.gongji.persistence.operation.MyBatisIdempotencyKeys;
import org.gongji.persistence.operation.MyBatisJobs;
import org.gongji.persistence.operation.SequencedSerialNumbers;
import org.gongji.persistence.operation.audit.AuditChain;
import org.gongji.persistence.operation.audit.MyBatisAuditTrail;
import org.gongji.persistence.policy.MyBatisPolicyBook;
import org.gongji.persistence.query.MyBatisMonthlyFigures;
import org.gongji.persistence.remittance.JdbcRoster;
import org.gongji.persistence.remittance.MyBatisAssessments;
import org.gongji.persistence.sealing.MyBatisCentralMoves;

/** What keeps and finds, in one database. */
final class PersistenceModule extends AbstractModule {

  private final Database database;
  private final Keyring keyring;
  private final Path evidenceFolder;

  PersistenceModule(Database database, Keyring keyring, Path evidenceFolder) {
    this.database = database;
    this.keyring = keyring;
    this.evidenceFolder = evidenceFolder;
  }

  @Override
  protected void configure() {
    bind(Database.class).toInstance(database);
    bind(ColumnCipher.class).toInstance(new ColumnCipher(keyring));
    bind(Transactions.class).to(MyBatisTransactions.class).in(Singleton.class);
    bind(IdempotencyKeys.class).to(MyBatisIdempotencyKeys.class).in(Singleton.class);
    bind(AuditTrail.class).to(MyBatisAuditTrail.class).in(Singleton.class);
    bind(AuditChain.class).in(Singleton.class);
    bind(Jobs.class).to(MyBatisJobs.class).in(Singleton.class);
    bind(MyBatisBusinessCalendar.class).in(Singleton.class);
    bind(BusinessCalendar.class).to(MyBatisBusinessCalendar.class);
    bind(SequencedSerialNumbers.class).in(Singleton.class);
    bind(SerialNumbers.class).to(SequencedSerialNumbers.class);
    bind(PolicyBook.class).to(MyBatisPolicyBook.class).in(Singleton.class);
    bind(Employers.class).to(MyBatisEmployers.class).in(Singleton.class);
    bind(Contributors.class).to(MyBatisContributors.class).in(Singleton.class);
    bind(AccountNumbers.class).to(SequencedAccountNumbers.class).in(Singleton.class);
    bind(Roster.class).to(JdbcRoster.class).in(Singleton.class);
    bind(Assessments.class).to(MyBatisAssessments.class).in(Singleton.class);
    bind(Deposits.class).to(MyBatisDeposits.class).in(Singleton.class);
    bind(Filings.class).to(MyBatisFilings.class).in(Singleton.class);
    bind(AccountChanges.class).to(MyBatisAccountChanges.class).in(Singleton.class);
    bind(CentralMoves.class).to(MyBatisCentralMoves.class).in(Singleton.class);
    bind(BackPayments.class).to(MyBatisBackPayments.class).in(Singleton.class);
    bind(EvidenceFiles.class).to(MyBatisEvidenceFiles.class).in(Singleton.class);
    bind(EvidenceStore.class).toInstance(new FolderEvidenceStore(evidenceFolder));
    bind(Attestations.class).to(MyBatisAttestations.class).in(Singleton.class);
    bind(PaidMonths.class).to(MyBatisPaidMonths.class).in(Singleton.class);
    bind(PhoneLinks.class).to(MyBatisPhoneLinks.class).in(Singleton.class);
    bind(Imports.class).to(MyBatisImports.class).in(Singleton.class);
    bind(Departments.class).to(MyBatisDepartments.class).in(Singleton.class);
    bind(EmployerBooks.class).to(MyBatisEmployerBooks.class).in(Singleton.class);
    bind(LedgerBook.class).to(MyBatisLedgerBook.class).in(Singleton.class);
    bind(EmployerDetails.class).to(JdbcEmployerDetails.class).in(Singleton.class);
    bind(PersonDetails.class).to(JdbcPersonDetails.class).in(Singleton.class);
    bind(InformationChanges.class).to(MyBatisInformationChanges.class).in(Singleton.class);
    bind(PersonalEntries.class).to(MyBatisPersonalEntries.class).in(Singleton.class);
    bind(Messages.class).to(MyBatisMessages.class).in(Singleton.class);
    bind(Reminders.class).to(MyBatisReminders.class).in(Singleton.class);
    bind(MonthlyFigures.class).to(MyBatisMonthlyFigures.class).in(Singleton.class);
    bind(Users.class).to(MyBatisUsers.class).in(Singleton.class);
    bind(Sessions.class).to(MyBatisSessions.class).in(Singleton.class);
  }
}
