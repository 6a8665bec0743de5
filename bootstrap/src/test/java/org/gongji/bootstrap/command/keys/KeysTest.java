package org.gongji.bootstrap.command.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.PersonItem;
import org.gongji.application.contributor.ShowPersonDetails;
import org.gongji.application.operation.SealAudit;
import org.gongji.bootstrap.CommandLines;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys are exchanged as {@code README.md} says, from the command line. */
class KeysTest {

  private static final EmployerNumber MANUALS = new EmployerNumber("01010777");

  @TempDir
  Path folder;

  private Path keys = Path.of("keys");
  private final StringWriter out = new StringWriter();

  @BeforeEach
  void a_key_file() throws IOException {
    keys = folder.resolve("keys");
    KeyFile.create(keys);
  }

  @Test
  void a_key_is_exchanged_while_the_hall_works() throws Exception {
    try (var server = EmbeddedPostgres.start()) {
      var config = configuration(server.getJdbcUrl("postgres", "postgres"));
      try (var node = demo(config)) {
        node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));
        while (node.get(SealAudit.class).handle()) {
          // Until nothing is left unsealed.
        }
      }
      assertThat(run("keys", "add", keys.toString())).isZero();
      assertThat(run("keys", "use", keys.toString(), "2")).isZero();
      assertThat(run("keys", "retire", "--config", config.toString(), "1")).isEqualTo(1);
      assertThat(out.toString()).contains("account", "仍有", "请先运行 gongji keys rotate");

      try (var hall = demo(config)) {
        var known = known(hall);
        var rotated = whileSomebodyLooks(
            hall, known, () -> run("keys", "rotate", "--config", config.toString()));

        assertThat(rotated).isZero();
        assertThat(out.toString()).contains("全部已用现用密钥加密");
        assertThat(known(hall)).isEqualTo(known).containsKey(PersonItem.CERTIFICATE);
      }
      assertThat(run("keys", "status", "--config", config.toString())).isZero();
      assertThat(out.toString()).contains("用第 2 版加密").doesNotContain("第 1 版");
      assertThat(run("keys", "retire", "--config", config.toString(), "1")).isZero();
      assertThat(run("audit", "verify", "--config", config.toString())).isZero();
      try (var hall = demo(config)) {
        assertThat(known(hall)).containsKey(PersonItem.CERTIFICATE);
      }
    }
  }

  @Test
  void a_fresh_key_encrypts_nothing_before_it_is_told_to() throws IOException {
    var before = Files.readString(keys);

    assertThat(run("keys", "add", keys.toString())).isZero();

    assertThat(Files.readString(keys)).startsWith(before.strip()).contains("2:", "use:1");
    assertThat(Files.getPosixFilePermissions(keys))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(out.toString()).contains("第 2 版", "仍用第 1 版").doesNotContain(before.strip());
  }

  @Test
  void a_key_that_is_not_there_is_not_used() throws IOException {
    var before = Files.readString(keys);

    assertThat(run("keys", "use", keys.toString(), "7")).isEqualTo(1);

    assertThat(out.toString()).contains("没有第 7 版");
    assertThat(Files.readString(keys)).isEqualTo(before);
  }

  @Test
  void an_existing_file_is_not_overwritten() throws IOException {
    var before = Files.readString(keys);

    assertThat(run("keys", "create", keys.toString())).isEqualTo(1);

    assertThat(Files.readString(keys)).isEqualTo(before);
  }

  private static int whileSomebodyLooks(Node hall, Map<PersonItem, String> known, Run run)
      throws Exception {
    var over = new AtomicBoolean();
    var somebody = Executors.newSingleThreadExecutor();
    try {
      var looks = somebody.submit(() -> {
        while (!over.get()) {
          assertThat(known(hall)).isEqualTo(known);
        }
      });
      var status = run.run();
      over.set(true);
      looks.get();
      return status;
    } finally {
      over.set(true);
      somebody.shutdown();
    }
  }

  private interface Run {
    int run();
  }

  private static Map<PersonItem, String> known(Node hall) {
    var account = new AccountNumber("390001000017");
    var shown =
        hall.get(ShowPersonDetails.class).handle(Actor.SYSTEM, MANUALS, account).orThrow();
    return shown.kept().values();
  }

  private static Node demo(Path config) {
    return Node.demo(Configuration.read(config, Map.of()));
  }

  private Path configuration(String url) throws IOException {
    return Files.writeString(
        folder.resolve("config"),
        String.join(
            "\n",
            "database.url=" + url,
            "database.user=postgres",
            "database.password=postgres",
            "evidence.folder=evidence",
            "keys.file=" + keys));
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    return CommandLines.run(out, arguments);
  }
}
