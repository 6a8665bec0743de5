package org.gongji.application.memory;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.Attestations.Signed;
import org.gongji.application.backpay.BackPayments.Owed;
import org.gongji.application.bank.Deposits.Deposit;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.change.AccountChanges;
import org.gongji.application.department.Department;
import org.gongji.application.employer.EmployerDetails;
import org.gongji.application.employer.Employers;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Filings.Step;
import org.gongji.application.filing.phone.PhoneLinks.Link;
import org.gongji.application.filing.sheet.Imports.Import;
import org.gongji.application.identity.Sessions.Session;
import org.gongji.application.identity.Users.Secret;
import org.gongji.application.identity.federated.FederatedSessions;
import org.gongji.application.identity.federated.PendingSignIns.Pending;
import org.gongji.application.identity.legal.Registration;
import org.gongji.application.identity.scan.ScanOffers.Offer;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.information.InformationChanges.Change;
import org.gongji.application.job.Jobs.Job;
import org.gongji.application.ledger.EmployerBooks.Booked;
import org.gongji.application.ledger.EmployerBooks.Part;
import org.gongji.application.ledger.LedgerBook.Dates;
import org.gongji.application.ledger.LedgerBook.Source;
import org.gongji.application.message.Messages.Message;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.IdempotencyKeys.Wish;
import org.gongji.application.policy.PolicyBook.Version;
import org.gongji.application.remittance.Assessments;
import org.gongji.application.sealing.CentralMoves.Waiting;
import org.gongji.application.sms.TextMessages.TextMessage;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.ledger.Posting;
import org.gongji.domain.remittance.EmployerStatus;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.Movement;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.jspecify.annotations.Nullable;

/** Everything the ports keep; the rows are immutable, so that a copy of the tables keeps a state. */
final class Tables {

  record EmployerRow(
      long key,
      Employers.Opening opening,
      EmployerStatus status,
      @Nullable YearMonth assessedThrough,
      @Nullable YearMonth paidThrough) {}

  record AccountRow(
      long key, Contributors.Opening opening, @Nullable YearMonth paidThrough) {}

  record TermsRow(long accountKey, long employerKey, Contributors.Terms terms) {}

  record AssessmentRow(
      long key, Assessments.Opening opening, @Nullable Instant allocatedAt) {}

  record MonthRow(long assessmentKey, long employerKey, RemittanceMonth month) {}

  record LineRow(
      long assessmentKey, long employerKey, YearMonth month, long accountKey, FrozenLine line) {}

  record MovementRow(long assessmentKey, YearMonth month, long accountKey, Movement movement) {}

  record EntryRow(
      long postingKey,
      Source source,
      Posting.Entry entry,
      Dates dates,
      long employerKey,
      YearMonth month) {}

  record BookedRow(long employerKey, Booked booked, List<Part> parts) {

    BookedRow ofMonths(YearMonth from, YearMonth to) {
      return new BookedRow(
          employerKey,
          new Booked(
              booked.serial(),
              booked.kind(),
              booked.on(),
              from,
              to,
              booked.amount(),
              booked.interest(),
              booked.reviewer(),
              booked.persons(),
              booked.parts()),
          parts);
    }
  }

  record StepRow(long filingKey, Step step) {}

  record HandRow(long filingKey, String login) {}

  record ChangeRow(long key, AccountChanges.Change change) {}

  record MoveRow(long employerKey, Waiting waiting) {}

  record BackPaymentRow(
      long employerKey,
      long filingKey,
      BusinessSerial serial,
      Instant approvedAt,
      List<Owed> lines,
      @Nullable Instant allocatedAt) {}

  record AttestationRow(long employerKey, Attestation attestation, Signed signed) {}

  record MessageRow(UUID id, Message message) {}

  record MarkKey(long employerKey, String reader) {}

  record ReadingRow(String reader, UUID id) {}

  record ReminderKey(long employerKey, YearMonth month) {}

  record DepartmentRow(long employerKey, Department department) {}

  record AssignmentKey(long employerKey, long accountKey) {}

  record IdentityKey(String issuer, String subject) {}

  record JobRow(Job job, Instant due) {}

  record AttemptRow(Gate gate, String subject, Instant at) {

    boolean isOf(Gate other, String whose) {
      return gate == other && subject.equals(whose);
    }
  }

  record TicketKey(Ticket.Kind kind, String key) {}

  final Map<String, EmployerRow> employers;
  final Map<Long, AccountRow> accounts;
  final List<TermsRow> terms;
  final Map<Long, AssessmentRow> assessments;
  final List<MonthRow> months;
  final List<LineRow> lines;
  final List<MovementRow> movements;
  final Map<String, Deposit> deposits;
  final List<EntryRow> entries;
  final List<MessageRow> messages;
  final Map<MarkKey, Instant> marks;
  final Set<ReadingRow> readings;
  final Map<ReminderKey, Instant> reminders;
  final Map<Wish, InMemoryIdempotencyKeys.Claimed> keys;
  final List<AuditTrail.Line> sealed;
  final List<AuditTrail.Line> unsealed;
  final Map<Long, JobRow> jobs;
  final List<Version> versions;
  final Map<String, Secret> users;
  final List<AttemptRow> attempts;
  final Map<TicketKey, Ticket> tickets;
  final Map<Long, Registration> registrations;
  final Map<UUID, TextMessage> texts;
  final Map<String, Session> sessions;
  final Map<Long, FilingRow> filings;

  /** By filing; a roster is replaced whole, so that a copy keeps it. */
  final Map<Long, SortedMap<Integer, Entry>> rosters;

  final List<BookedRow> booked;
  final List<StepRow> steps;
  final Set<HandRow> hands;
  final Map<Claim, Long> claims;
  final Map<Long, MoveRow> moves;
  final List<ChangeRow> accountChanges;
  final Map<Long, BackPaymentRow> backPayments;
  final List<Evidence> evidence;
  final Map<String, Link> phoneLinks;
  final Map<String, Offer> scanOffers;
  final Map<Long, Import> imports;
  final Map<String, AttestationRow> attestations;
  final Map<Long, EmployerDetails.Kept> employerDetails;
  final Map<Long, Integer> personRevisions;
  final List<Change> changes;
  final Map<Long, DepartmentRow> departments;
  final Map<AssignmentKey, Long> assignments;
  final Map<String, Pending> pendingSignIns;
  final Map<IdentityKey, Long> identities;
  final Map<Long, List<CreditCode>> claimedCodes;
  final Map<Long, SortedSet<String>> claimedGrants;
  final Map<String, FederatedSessions.Session> federatedSessions;

  Tables() {
    employers = new TreeMap<>();
    accounts = new TreeMap<>();
    terms = new ArrayList<>();
    assessments = new TreeMap<>();
    months = new ArrayList<>();
    lines = new ArrayList<>();
    movements = new ArrayList<>();
    deposits = new TreeMap<>();
    entries = new ArrayList<>();
    messages = new ArrayList<>();
    marks = new HashMap<>();
    readings = new HashSet<>();
    reminders = new HashMap<>();
    keys = new HashMap<>();
    sealed = new ArrayList<>();
    unsealed = new ArrayList<>();
    jobs = new TreeMap<>();
    versions = new ArrayList<>();
    users = new TreeMap<>();
    attempts = new ArrayList<>();
    tickets = new HashMap<>();
    registrations = new TreeMap<>();
    texts = new HashMap<>();
    sessions = new TreeMap<>();
    filings = new TreeMap<>();
    rosters = new TreeMap<>();
    booked = new ArrayList<>();
    steps = new ArrayList<>();
    hands = new HashSet<>();
    claims = new HashMap<>();
    moves = new TreeMap<>();
    accountChanges = new ArrayList<>();
    backPayments = new TreeMap<>();
    evidence = new ArrayList<>();
    phoneLinks = new TreeMap<>();
    scanOffers = new TreeMap<>();
    imports = new TreeMap<>();
    attestations = new TreeMap<>();
    employerDetails = new TreeMap<>();
    personRevisions = new TreeMap<>();
    changes = new ArrayList<>();
    departments = new TreeMap<>();
    assignments = new HashMap<>();
    pendingSignIns = new TreeMap<>();
    identities = new HashMap<>();
    claimedCodes = new TreeMap<>();
    claimedGrants = new TreeMap<>();
    federatedSessions = new TreeMap<>();
  }

  Tables(Tables other) {
    this();
    employers.putAll(other.employers);
    accounts.putAll(other.accounts);
    terms.addAll(other.terms);
    assessments.putAll(other.assessments);
    months.addAll(other.months);
    lines.addAll(other.lines);
    movements.addAll(other.movements);
    deposits.putAll(other.deposits);
    entries.addAll(other.entries);
    messages.addAll(other.messages);
    marks.putAll(other.marks);
    readings.addAll(other.readings);
    reminders.putAll(other.reminders);
    keys.putAll(other.keys);
    sealed.addAll(other.sealed);
    unsealed.addAll(other.unsealed);
    jobs.putAll(other.jobs);
    versions.addAll(other.versions);
    users.putAll(other.users);
    attempts.addAll(other.attempts);
    tickets.putAll(other.tickets);
    registrations.putAll(other.registrations);
    texts.putAll(other.texts);
    sessions.putAll(other.sessions);
    filings.putAll(other.filings);
    rosters.putAll(other.rosters);
    booked.addAll(other.booked);
    steps.addAll(other.steps);
    hands.addAll(other.hands);
    claims.putAll(other.claims);
    moves.putAll(other.moves);
    accountChanges.addAll(other.accountChanges);
    backPayments.putAll(other.backPayments);
    evidence.addAll(other.evidence);
    phoneLinks.putAll(other.phoneLinks);
    scanOffers.putAll(other.scanOffers);
    imports.putAll(other.imports);
    attestations.putAll(other.attestations);
    employerDetails.putAll(other.employerDetails);
    personRevisions.putAll(other.personRevisions);
    changes.addAll(other.changes);
    departments.putAll(other.departments);
    assignments.putAll(other.assignments);
    pendingSignIns.putAll(other.pendingSignIns);
    identities.putAll(other.identities);
    claimedCodes.putAll(other.claimedCodes);
    other.claimedGrants.forEach((user, all) -> claimedGrants.put(user, new TreeSet<>(all)));
    federatedSessions.putAll(other.federatedSessions);
  }

  /** Everything by table, to compare what was with what is. */
  Map<String, Object> byName() {
    var all = new TreeMap<String, Object>();
    all.put("employers", Map.copyOf(employers));
    all.put("accounts", Map.copyOf(accounts));
    all.put("terms", List.copyOf(terms));
    all.put("assessments", Map.copyOf(assessments));
    all.put("months", List.copyOf(months));
    all.put("lines", List.copyOf(lines));
    all.put("movements", List.copyOf(movements));
    all.put("deposits", Map.copyOf(deposits));
    all.put("entries", List.copyOf(entries));
    all.put("messages", List.copyOf(messages));
    all.put("marks", Map.copyOf(marks));
    all.put("readings", Set.copyOf(readings));
    all.put("reminders", Map.copyOf(reminders));
    all.put("keys", Map.copyOf(keys));
    all.put("audit", List.of(List.copyOf(sealed), List.copyOf(unsealed)));
    all.put("jobs", Map.copyOf(jobs));
    all.put("versions", List.copyOf(versions));
    all.put("users", Map.copyOf(users));
    all.put("attempts", List.copyOf(attempts));
    all.put("tickets", Map.copyOf(tickets));
    all.put("registrations", Map.copyOf(registrations));
    all.put("texts", Map.copyOf(texts));
    all.put("sessions", Map.copyOf(sessions));
    all.put("filings", Map.copyOf(filings));
    all.put("rosters", Map.copyOf(rosters));
    all.put("booked", List.copyOf(booked));
    all.put("steps", List.copyOf(steps));
    all.put("hands", Set.copyOf(hands));
    all.put("claims", Map.copyOf(claims));
    all.put("moves", Map.copyOf(moves));
    all.put("accountChanges", List.copyOf(accountChanges));
    all.put("backPayments", Map.copyOf(backPayments));
    all.put("evidence", List.copyOf(evidence));
    all.put("phoneLinks", Map.copyOf(phoneLinks));
    all.put("scanOffers", Map.copyOf(scanOffers));
    all.put("imports", Map.copyOf(imports));
    all.put("attestations", Map.copyOf(attestations));
    all.put("employerDetails", Map.copyOf(employerDetails));
    all.put("personRevisions", Map.copyOf(personRevisions));
    all.put("changes", List.copyOf(changes));
    all.put("departments", Map.copyOf(departments));
    all.put("assignments", Map.copyOf(assignments));
    all.put("pendingSignIns", Map.copyOf(pendingSignIns));
    all.put("identities", Map.copyOf(identities));
    all.put("claimedCodes", Map.copyOf(claimedCodes));
    all.put("claimedGrants", Map.copyOf(claimedGrants));
    all.put("federatedSessions", Map.copyOf(federatedSessions));
    return all;
  }

  EmployerRow employer(long key) {
    return employers.values().stream()
        .filter(row -> row.key() == key)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No employer of key " + key));
  }

  AccountRow account(long key) {
    return Optional.ofNullable(accounts.get(key))
        .orElseThrow(() -> new IllegalStateException("No account of key " + key));
  }

  /** The terms of an account in a month: of the latest effective month, those appended last. */
  Optional<TermsRow> inForce(long accountKey, YearMonth month) {
    return terms.stream()
        .filter(row -> row.accountKey() == accountKey)
        .filter(row -> !row.terms().effective().isAfter(month))
        .reduce((a, b) -> b.terms().effective().isBefore(a.terms().effective()) ? a : b);
  }

  /** The terms in force of the accounts that stand with an employer in a month. */
  Stream<TermsRow> standing(long employerKey, YearMonth month) {
    return accounts.keySet().stream()
        .flatMap(key -> inForce(key, month).stream())
        .filter(row -> row.employerKey() == employerKey);
  }

  /** The newest terms of each account: of the latest effective month, those appended last. */
  Map<Long, TermsRow> newest() {
    var newest = new HashMap<Long, TermsRow>();
    terms.forEach(row -> newest.merge(
        row.accountKey(),
        row,
        (a, b) -> b.terms().effective().isBefore(a.terms().effective()) ? a : b));
    return newest;
  }
}
