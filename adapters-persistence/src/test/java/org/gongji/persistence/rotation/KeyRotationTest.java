package org.gongji.persistence.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gongji.application.actor.Role;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.contributor.PersonDetails.Amended;
import org.gongji.application.contributor.PersonDetails.Kept;
import org.gongji.application.contributor.PersonItem;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.Line.Newcomer;
import org.gongji.application.filing.sheet.ImportRoster.Mode;
import org.gongji.application.filing.sheet.Imports.Import;
import org.gongji.application.filing.sheet.Imports.Order;
import org.gongji.application.filing.sheet.Imports.Outcome;
import org.gongji.application.filing.sheet.Imports.State;
import org.gongji.application.identity.federated.FederatedSessions;
import org.gongji.application.identity.legal.Holder;
import org.gongji.application.identity.legal.LegalPersonType;
import org.gongji.application.identity.legal.Organisation;
import org.gongji.application.identity.legal.Registration;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.identity.ticket.Ticket.Kind;
import org.gongji.application.information.InformationChanges.About;
import org.gongji.application.information.InformationChanges.By;
import org.gongji.application.information.InformationChanges.Change;
import org.gongji.application.information.InformationChanges.Listed;
import org.gongji.application.information.InformationChanges.Sought;
import org.gongji.application.memory.Filed;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.operation.Page;
import org.gongji.application.sms.TextMessages.TextMessage;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.IdentifierCode;
import org.gongji.domain.identifier.MobileNumber;
import org.gongji.domain.identifier.PersonName;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.persistence.Database;
import org.gongji.persistence.PersistentHall;
import org.gongji.persistence.SqlFailure;
import org.gongji.persistence.Vendor;
import org.gongji.persistence.column.Keyring;
import org.gongji.persistence.rotation.KeyRotation.Found;
import org.gongji.persistence.rotation.KeyRotation.Rotated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class KeyRotationTest {

  private static final String NEWCOMER = "11010519491231002X";
  private static final Claim CLAIM = Claim.of(FilingKind.ENROLMENT, NEWCOMER);
  private static final YearMonth FEBRUARY = YearMonth.of(2022, 2);
  private static final String HASH = "a".repeat(64);
  private static final int PERSONS = 1_100;
  private static final UUID IMPORT = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final Instant NOW = Instant.parse("2022-04-01T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2022, 4, 1);

  private final Keyring old = Keyring.generate();
  private final Keyring both = old.extended().using(2);
  private final Map<String, Long> progress = new TreeMap<>();
  private final Database database;
  private final PersistentHall hall;
  private BusinessSerial filing = ManualEmployer.MARCH;

  KeyRotationTest(Vendor vendor) {
    this.database = vendor.database();
    this.hall = PersistentHall.over(database, old);
  }

  @BeforeEach
  void everything_that_is_encrypted_stands_under_the_old_key() {
    hall.turnTo(LocalDate.of(2022, 2, 10));
    ManualEmployer.open(hall, ManualEmployer.NUMBER, FEBRUARY);
    hall.openAccounts(Collections.nCopies(PERSONS, 3_000L));
    hall.turnTo(TODAY);
    filing =
        Filed.in(hall).draft(FilingKind.ENROLMENT, Line.enrolment(newcomer(), Base.ofYuan(4_000)));
    hall.changed(this::more);
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void everything_is_brought_under_the_key_in_use_and_reads_the_same() {
    // given
    var before = seen(hall);

    // when
    var left = rotate(both);

    // then
    assertThat(left).isZero();
    assertThat(progress)
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            "registration", 1L,
            "text_message", 1L,
            "ticket", 1L,
            "federated_session", 1L,
            "employer", 1L,
            "account", 1_100L,
            "filing_line", 1L,
            "information_change", 1L,
            "filing_import", 1L));
    assertThat(rotation(both).found())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.version()).isEqualTo(2));
    var withoutTheOldKey = PersistentHall.over(database, both.retired(1));
    assertThat(seen(withoutTheOldKey)).isEqualTo(before);
    assertThat(withoutTheOldKey.auditChain().verify(null)).isEmpty();
  }

  @Test
  void whoever_is_stopped_goes_on_by_starting_anew() {
    var before = seen(hall);

    assertThatThrownBy(() -> rotation(both).rotate((table, rows) -> {
          if (table.equals("account") && rows > 0) {
            throw new IllegalStateException("stopped");
          }
        }))
        .hasMessage("stopped");
    assertThat(rotation(both).found())
        .contains(new Found("account", 1, 600), new Found("account", 2, 500));
    assertThat(seen(PersistentHall.over(database, both))).isEqualTo(before);

    assertThat(rotate(both)).isZero();
    assertThat(progress).containsEntry("account", 600L);
    assertThat(seen(PersistentHall.over(database, both.retired(1)))).isEqualTo(before);
  }

  @Test
  void the_hall_works_meanwhile() {
    var working = PersistentHall.over(database, both);
    var keys = working.ports.transactions().read(() -> keys(working));
    var first = keys.get(0);
    var last = keys.get(keys.size() - 1);

    var outcome = rotation(both).rotate((table, rows) -> {
      if (progress.merge(table, 1L, Long::sum) == 1 && table.equals("account")) {
        working.changed(() -> working
            .ports
            .personDetails()
            .amend(List.of(mobile(first, "13900000001"), mobile(last, "13900000002"))));
      }
    });

    assertThat(outcome.left()).isZero();
    var retired = PersistentHall.over(database, both.retired(1));
    assertThat(mobile(retired, first)).isEqualTo("13900000001");
    assertThat(mobile(retired, last)).isEqualTo("13900000002");
  }

  @Test
  void a_row_that_somebody_holds_is_passed_by_and_told() throws Exception {
    var held = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    var somebody = new Thread(() -> hall.changed(() -> {
      var unused = hall.ports.personDetails().lock(List.of(keys(hall).get(0)));
      held.countDown();
      await(done);
    }));
    somebody.start();
    await(held);
    try {
      assertThat(rotate(both)).isEqualTo(1);
      assertThat(progress).containsEntry("account", 1_099L);
    } finally {
      done.countDown();
      somebody.join();
    }
    assertThat(rotate(both)).isZero();
  }

  @Test
  void a_person_entered_under_two_keys_is_told_and_stops_nobody_else() {
    var second = PersistentHall.over(database, both);
    var twin = ManualEmployer.opening(ManualEmployer.account(2_001), "同一人", 3_000, FEBRUARY);
    var same = new Contributors.Opening(
        twin.number(),
        twin.name(),
        ManualEmployer.opening(ManualEmployer.account(1), "职工1", 3_000, FEBRUARY)
            .certificate(),
        twin.mobile(),
        twin.openedOn(),
        twin.terms());
    second.changed(() -> {
      var employer = second.ports.employers().find(ManualEmployer.NUMBER).orElseThrow();
      second.ports.contributors().open(employer.key(), List.of(same));
    });

    var outcome = rotation(both).rotate((table, rows) -> {});

    var first = second.ports.transactions().read(() -> keys(second)).get(0);
    assertThat(outcome).isEqualTo(new Rotated(1, Set.of("account [" + first + "]")));
    assertThat(rotation(both).found()).contains(new Found("account", 1, 1));
  }

  @Test
  void no_encrypted_column_is_forgotten() {
    var listed = new HashSet<String>();
    PersonalData.TABLES.forEach(
        table -> table.columns().forEach(column -> listed.add(table.name() + "." + column.name())));

    assertThat(listed).containsAll(columns("column_name like '%!_cipher' escape '!'"));
    assertThat(PersonalData.TABLES.stream().map(table -> table.name() + ".key_version"))
        .containsAll(columns("column_name = 'key_version' and table_name <> 'audit_seal'"));
  }

  private long rotate(Keyring keyring) {
    progress.clear();
    return rotation(keyring)
        .rotate((table, rows) -> progress.merge(table, rows, Long::sum))
        .left();
  }

  private KeyRotation rotation(Keyring keyring) {
    var over = PersistentHall.over(database, keyring);
    return new KeyRotation(
        over.ports.transactions(),
        new Rewriting(database, over.cipher),
        over.ports.audit(),
        over.ports.calendar(),
        Rulebook.of(HuludaoPack.pack()));
  }

  /** Everything as somebody sees it who has these keys. */
  private Seen seen(PersistentHall by) {
    return by.ports.transactions().read(() -> {
      var employer =
          by.ports.employers().find(ManualEmployer.NUMBER).orElseThrow().key();
      var draft = by.ports.filings().find(employer, filing).orElseThrow();
      var certificate = ManualEmployer.opening(ManualEmployer.account(7), "", 0, FEBRUARY);
      return new Seen(
          by.ports.personDetails().of(keys(by)).stream().map(Kept::values).toList(),
          by.ports.contributors().known(List.of(certificate.certificate())),
          by.ports.employerDetails().of(employer).values(),
          by.ports.filings().entries(draft),
          by.ports.filings().claimed(List.of(CLAIM)),
          by.ports
              .informationChanges()
              .list(new Sought(employer, false, "", TODAY, TODAY), new Page.Wanted(1, 10))
              .rows(),
          by.ports.imports().of(draft.key()).map(Import::outcome),
          by.ports.registrations().ofMobile(MobileNumber.of("15100004555")),
          by.ports.textMessages().find(IMPORT),
          by.ports.tickets().find(Kind.REGISTRATION, HASH),
          by.ports.federated().sessions().take(HASH));
    });
  }

  private record Seen(
      List<Map<PersonItem, String>> people,
      Map<String, AccountNumber> known,
      Map<EmployerItem, String> employer,
      List<Entry> lines,
      Map<Claim, BusinessSerial> claimed,
      List<Listed> changes,
      Optional<Outcome> mistakes,
      List<Registration> registrations,
      Optional<TextMessage> messages,
      Optional<Ticket> tickets,
      Optional<FederatedSessions.Session> sessions) {}

  /** The keys of the accounts, the first first. */
  private static List<Long> keys(PersistentHall hall) {
    var numbers =
        IntStream.rangeClosed(1, PERSONS).mapToObj(ManualEmployer::account).toList();
    return hall.ports.contributors().accounts(numbers).values().stream()
        .map(Account::key)
        .sorted()
        .toList();
  }

  /** What is neither an account nor a line. */
  private void more() {
    var employer =
        hall.ports.employers().find(ManualEmployer.NUMBER).orElseThrow().key();
    var draft = hall.ports.filings().find(employer, filing).orElseThrow();
    var by = new By("operator", "王芳", TODAY, NOW, null);
    var item = EmployerItem.LEGAL_MOBILE.name();
    hall.ports.filings().claim(draft, List.of(CLAIM));
    hall.ports.employerDetails().amend(employer, Map.of(EmployerItem.LEGAL_MOBILE, "13700000001"));
    hall.ports
        .informationChanges()
        .append(List.of(
            new Change(new About(employer, null), item, "", "13700000001", true, by),
            new Change(new About(employer, null), "PAYDAY", "", "15", false, by)));
    var order =
        new Order(ManualEmployer.OPERATOR, "清册.xlsx", "a".repeat(64), Mode.GOOD_ROWS, true, 7, NOW);
    var mistake = IdentifierCode.MOBILE_INVALID.of(Figure.of("1380000"));
    door();
    hall.ports.imports().enter(draft.key(), IMPORT, order);
    hall.ports
        .imports()
        .over(IMPORT, State.REFUSED, new Outcome(List.of(), 0, List.of(mistake), 1));
  }

  /** What stands at the door. */
  private void door() {
    var user = ManualEmployer.OPERATOR.login();
    hall.ports.users().add(user, "王芳", Role.OPERATOR, null, List.of());
    var legal = new Holder(
        PersonName.of("王予川"),
        Certificate.read(CertificateType.RESIDENT_ID, NEWCOMER).orThrow(),
        MobileNumber.of("15100004555"));
    hall.ports
        .registrations()
        .add(new Registration(
            hall.ports.users().find(user).orElseThrow().user().key(),
            user,
            new Organisation(
                "示例学校", CreditCode.of("12211400465100677M"), LegalPersonType.ENTERPRISE),
            legal,
            legal,
            NOW,
            null));
    hall.ports.textMessages().add(new TextMessage(IMPORT, "13040004555", "校验码", NOW, NOW, null));
    hall.ports
        .tickets()
        .put(new Ticket(Kind.REGISTRATION, HASH, IMPORT, Map.of("name", "草稿"), 3, NOW));
    hall.ports
        .federated()
        .sessions()
        .start(new FederatedSessions.Session(HASH, "province", "https://i", "s", null, "id", NOW));
  }

  private static Newcomer newcomer() {
    return new Newcomer(
        new Enrolment.Person(
            "李新", CertificateType.RESIDENT_ID, NEWCOMER, null, null, "13040004555"),
        false,
        null,
        null,
        Particulars.NONE);
  }

  private static Amended mobile(long account, String number) {
    return new Amended(account, Map.of(PersonItem.MOBILE, number));
  }

  private static String mobile(PersistentHall hall, long account) {
    return hall.ports
        .transactions()
        .read(() -> hall.ports.personDetails().of(List.of(account)))
        .get(0)
        .values()
        .getOrDefault(PersonItem.MOBILE, "");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** {@code table.column} of the schema. */
  private List<String> columns(String where) {
    return hall.ports.transactions().read(() -> {
      var found = new ArrayList<String>();
      try (var query = database.connection().createStatement();
          var row = query.executeQuery("select table_name, column_name"
              + " from information_schema.columns where table_schema = 'public' and " + where)) {
        while (row.next()) {
          found.add(row.getString(1) + "." + row.getString(2));
        }
      } catch (SQLException failure) {
        throw new SqlFailure(failure);
      }
      return found;
    });
  }
}
