package org.gongji.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.gongji.application.actor.Actor;
import org.gongji.application.operation.SealAudit;
import org.gongji.application.policy.AnotherPackGoverns;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.remittance.ListUnallocatedAssessments;
import org.gongji.bootstrap.CommandLines;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.docs.policy.PolicyFile;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.persistence.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeTest {

  private static final EmployerNumber MANUALS = new EmployerNumber("01010777");

  @TempDir
  Path folder;

  @BeforeEach
  void keys() throws IOException {
    KeyFile.create(folder.resolve("keys"));
  }

  @Test
  void the_demo_holds_the_manuals_employer_as_on_the_first_of_april_2022() {
    try (var node = Node.demo(configuration(null))) {
      node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));

      var shown = node.get(ShowEmployer.class).handle(Actor.SYSTEM, MANUALS).orThrow();
      assertThat(shown.contributing()).isEqualTo(11);
      assertThat(shown.employer().paidThrough()).isEqualTo(YearMonth.of(2022, 2));
      assertThat(shown.employer().nextMonth()).isEqualTo(YearMonth.of(2022, 4));
      var unpaid = node.get(ListUnallocatedAssessments.class).handle(Actor.SYSTEM, MANUALS);
      assertThat(unpaid.orThrow()).singleElement().satisfies(march -> {
        assertThat(march.serial()).hasToString("122032301_0003484712");
        assertThat(march.due()).hasToString("6,100.00");
        assertThat(march.businessDate()).isEqualTo(LocalDate.of(2022, 3, 23));
      });
    }
  }

  @Test
  void any_other_day_finds_the_employer_two_months_behind() {
    try (var node = Node.demo(configuration(null))) {
      node.get(SetUpDemo.class).handle(LocalDate.of(2026, 3, 31));

      var shown = node.get(ShowEmployer.class).handle(Actor.SYSTEM, MANUALS).orThrow();
      assertThat(shown.employer().paidThrough()).isEqualTo(YearMonth.of(2026, 1));
      assertThat(shown.employer().nextMonth()).isEqualTo(YearMonth.of(2026, 3));
    }
  }

  @Test
  void a_node_with_another_citys_pack_does_not_start() throws IOException {
    Node.of(configuration(null)).close();
    var other = folder.resolve("binhai.yaml");
    try (InputStream shipped =
        Objects.requireNonNull(PolicyFile.class.getResourceAsStream("binhai.yaml"))) {
      Files.write(other, shipped.readAllBytes());
    }

    assertThatThrownBy(() -> Node.of(configuration(other)).close())
        .isInstanceOf(AnotherPackGoverns.class)
        .hasMessageContaining("葫芦岛市");
    Node.of(configuration(null)).close();
  }

  @Test
  void the_books_and_the_trail_are_proved_from_the_command_line() throws IOException, SQLException {
    try (var node = Node.demo(configuration(null))) {
      node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));
      while (node.get(SealAudit.class).handle()) {
        // Until nothing is left unsealed.
      }
    }
    var config = configurationFile();

    assertThat(run("ledger", "verify", "--config", config)).isZero();
    assertThat(run("audit", "verify", "--config", config)).isZero();
    var head = output("audit", "head", "--config", config).strip();
    assertThat(run("audit", "verify", "--config", config, "--head", head)).isZero();

    damage("update ledger_account set balance_fen = balance_fen + 1 where kind = 'PERSONAL'"
        + " and owner = (select min(owner) from ledger_account where kind = 'PERSONAL')");
    damage("update audit_record set detail = 'edited' where audit_id = (select min(audit_id)"
        + " from audit_record)");

    assertThat(run("ledger", "verify", "--config", config)).isEqualTo(1);
    assertThat(output("ledger", "verify", "--config", config)).contains("390001000017");
    assertThat(run("audit", "verify", "--config", config)).isEqualTo(1);
  }

  @Test
  void a_proof_of_a_database_that_is_not_there_proves_nothing_and_creates_nothing()
      throws IOException {
    var config = configurationFile();

    assertThat(run("ledger", "verify", "--config", config)).isEqualTo(2);
    assertThat(run("audit", "verify", "--config", config)).isEqualTo(2);
    assertThat(output("ledger", "verify", "--config", config)).contains("没有这个数据库");
    try (var files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".mv.db"));
    }
  }

  @Test
  void a_malformed_head_is_said_to_be_one() throws IOException {
    Node.of(configuration(null)).close();
    var config = configurationFile();

    assertThat(run("audit", "verify", "--config", config, "--head", "garbage")).isEqualTo(2);
    assertThat(output("audit", "verify", "--config", config, "--head", "garbage"))
        .contains("--head", "garbage");
  }

  private int run(String... arguments) {
    return CommandLines.run(new StringWriter(), arguments);
  }

  private String output(String... arguments) {
    var out = new StringWriter();
    var unused = CommandLines.run(out, arguments);
    return out.toString();
  }

  private String configurationFile() throws IOException {
    var file = folder.resolve("gongji.properties");
    return Files.writeString(
            file, "database.url=" + url() + "\nkeys.file=keys\nhttp.secure-cookies=false\n")
        .toString();
  }

  private Configuration configuration(@Nullable Path policy) {
    return new Configuration("127.0.0.1", 0, false, url(), "", "", policy, folder.resolve("keys"));
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("gongji");
  }

  private void damage(String sql) throws SQLException {
    var h2 = Database.h2Url("file:" + folder.resolve("gongji"));
    try (var connection = DriverManager.getConnection(h2, "", "");
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
