package org.gongji.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gongji.application.actor.Actor;
import org.gongji.application.contract.Ports;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.memory.Hall;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.rulebook.HuludaoPack;
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
import org.gongji.persistence.identity.MyBatisScanOffers;
import org.gongji.persistence.identity.MyBatisSessions;
import org.gongji.persistence.identity.MyBatisUsers;
import org.gongji.persistence.identity.door.ColumnKeyedHash;
import org.gongji.persistence.identity.door.MyBatisAttempts;
import org.gongji.persistence.identity.door.MyBatisRegistrations;
import org.gongji.persistence.identity.door.MyBatisTickets;
import org.gongji.persistence.identity.federated.MyBatisFederatedIdentities;
import org.gongji.persistence.identity.federated.MyBatisFederatedSessions;
import org.gongji.persistence.identity.federated.MyBatisPendingSignIns;
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
import org.gongji.persistence.sms.MyBatisTextMessages;

/** Every use case over one database, with the handles that tests need beyond the ports. */
public final class PersistentHall extends Hall implements AutoCloseable {

  /** What holds data, each before what it refers to. */
  private static final List<String> TABLES = List.of(
      "information_change",
      "account_department",
      "department",
      "phone_link",
      "scan_offer",
      "attempt",
      "ticket",
      "text_message",
      "registration",
      "web_session",
      "federated_session",
      "federated_attempt",
      "federated_grant",
      "federated_identity",
      "user_grant",
      "web_user",
      "audit_seal",
      "audit_pending",
      "audit_record",
      "idempotency_key",
      "job",
      "overdue_reminder",
      "message_reading",
      "message_mark",
      "message",
      "ledger_entry",
      "posting_summary",
      "posting",
      "ledger_account",
      "attestation_file",
      "attestation",
      "evidence_file",
      "back_payment_line",
      "back_payment",
      "central_move",
      "filing_import",
      "account_change",
      "filing_hand",
      "filing_claim",
      "filing_step",
      "filing_line",
      "filing",
      "deposit",
      "remittance_movement",
      "remittance_line",
      "remittance_month",
      "assessment",
      "account_standing",
      "account_terms",
      "account",
      "employer",
      "policy_version");

  public final Database database;
  public final ColumnCipher cipher;

  private PersistentHall(Database database, ColumnCipher cipher) {
    super(ports(database, cipher), HuludaoPack.pack());
    this.database = database;
    this.cipher = cipher;
  }

  /** An empty hall on 2022-04-01. */
  public static PersistentHall on(Vendor vendor) {
    return over(vendor.database());
  }

  /** A hall over a database, on 2022-04-01. */
  public static PersistentHall over(Database database) {
    var hall = over(database, Keyring.generate());
    hall.turnTo(LocalDate.of(2022, 4, 1));
    return hall;
  }

  /** A hall over a database as it is, with these keys. */
  public static PersistentHall over(Database database, Keyring keyring) {
    return new PersistentHall(database, new ColumnCipher(keyring));
  }

  /** Leaves nothing in the database but the business date, 2022-04-01. */
  public void empty() {
    TABLES.forEach(table -> assertThat(tamper("delete from " + table)).isNotNegative());
    assertThat(tamper("update audit_head set seal_number = 0, seal = ''")).isEqualTo(1);
    turnTo(LocalDate.of(2022, 4, 1));
  }

  /** All ports of a database. */
  public static Ports ports(Database database, ColumnCipher cipher) {
    return new Ports(
        new MyBatisTransactions(database),
        new MyBatisBusinessCalendar(database),
        new MyBatisIdempotencyKeys(database),
        new MyBatisAuditTrail(database, cipher),
        new MyBatisJobs(database),
        new SequencedSerialNumbers(database),
        new MyBatisPolicyBook(database),
        new MyBatisUsers(database),
        new MyBatisSessions(database),
        new MyBatisAttempts(database),
        new MyBatisTickets(database, cipher),
        new ColumnKeyedHash(cipher),
        new MyBatisRegistrations(database, cipher),
        new MyBatisTextMessages(database, cipher),
        new MyBatisEmployers(database, cipher),
        new MyBatisContributors(database, cipher),
        new JdbcRoster(database),
        new MyBatisAssessments(database),
        new MyBatisDeposits(database),
        new MyBatisLedgerBook(database),
        new MyBatisPersonalEntries(database),
        new MyBatisEmployerBooks(database),
        new MyBatisMessages(database),
        new MyBatisReminders(database),
        new MyBatisMonthlyFigures(database),
        new SequencedAccountNumbers(database),
        new MyBatisFilings(database, cipher),
        new MyBatisCentralMoves(database),
        new MyBatisAccountChanges(database, cipher),
        new MyBatisBackPayments(database),
        new MyBatisEvidenceFiles(database),
        new FolderEvidenceStore(Path.of("target", "evidence", UUID.randomUUID().toString())),
        new MyBatisPhoneLinks(database),
        new MyBatisImports(database, cipher),
        new MyBatisAttestations(database),
        new MyBatisPaidMonths(database),
        new JdbcEmployerDetails(database, cipher),
        new JdbcPersonDetails(database, cipher),
        new MyBatisInformationChanges(database, cipher),
        new MyBatisDepartments(database),
        new MyBatisScanOffers(database),
        new Ports.Federated(
            new MyBatisPendingSignIns(database, cipher),
            new MyBatisFederatedIdentities(database),
            new MyBatisFederatedSessions(database, cipher)));
  }

  /** With the manual's employer: 202202 paid, 202203 assessed and not paid, 202204 open. */
  public PersistentHall withManualEmployer() {
    turnTo(LocalDate.of(2022, 2, 10));
    ManualEmployer.open(this, ManualEmployer.NUMBER, YearMonth.of(2022, 2));
    openAccounts(
        List.of(3000L, 3000L, 3000L, 3000L, 3000L, 3000L, 3000L, 3000L, 2500L, 2000L, 2000L));
    var unusedFebruary = ManualEmployer.assess(this, YearMonth.of(2022, 2)).orThrow();
    ManualEmployer.pay(this, "6100.00", null);
    turnTo(LocalDate.of(2022, 3, 23));
    ((SequencedSerialNumbers) ports.serials()).startAt(3_484_712);
    var unusedMarch = ManualEmployer.assess(this, YearMonth.of(2022, 3)).orThrow();
    workAllJobs();
    turnTo(LocalDate.of(2022, 4, 1));
    return this;
  }

  /** Opens accounts with the manual's employer from 2022-02 on. */
  public void openAccounts(List<Long> bases) {
    var openings = ManualEmployer.openings(bases, YearMonth.of(2022, 2));
    var unused = openAccounts
        .handle(Request.of(Actor.SYSTEM, new OpenAccounts.Command(ManualEmployer.NUMBER, openings)))
        .orThrow();
  }

  /** Sets the business date. */
  public void turnTo(LocalDate date) {
    changed(() -> ((MyBatisBusinessCalendar) ports.calendar()).setToday(date));
  }
  /** Does to the rows what nobody should. */
  public int tamper(String sql) {
    return ports
        .transactions()
        .decide(() -> {
          try (var statement = database.connection().createStatement()) {
            return Decision.accept(statement.executeUpdate(sql));
          } catch (SQLException failure) {
            throw new SqlFailure(failure);
          }
        })
        .orThrow();
  }

  /** The proof of the audit trail. */
  public AuditChain auditChain() {
    return new AuditChain(ports.transactions(), database, cipher);
  }

  @Override
  public void close() {
    database.close();
  }
}
