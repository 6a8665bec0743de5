package org.gongji.bootstrap.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.DemoAccount;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.bootstrap.wiring.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes over one PostgreSQL. */
class SessionsOnNodesTest {

  private static final String HOME = "/employers/01010777";
  private static final Pattern END = Pattern.compile("/me/sessions/[0-9a-f-]{36}/end");

  @TempDir
  Path folder;

  @Test
  void sessions_hold_on_every_node_and_over_a_restart_and_end_on_all_at_once() throws Exception {
    KeyFile.create(folder.resolve("keys"));
    try (var server = EmbeddedPostgres.start()) {
      var configuration = new Configuration(
          "127.0.0.1",
          0,
          false,
          server.getJdbcUrl("postgres", "postgres"),
          "postgres",
          "postgres",
          null,
          folder.resolve("keys"));
      try (var one = started(configuration, true)) {
        var browser = new Caller(one).signIn(DemoAccount.OPERATOR.login(), DemoAccount.PASSWORD);
        var phone = new Caller(one).signIn(DemoAccount.OPERATOR.login(), DemoAccount.PASSWORD);
        assertThat(browser.get(HOME).statusCode()).isEqualTo(200);

        try (var two = started(configuration, false)) {
          assertThat(browser.at(two).get(HOME).statusCode()).isEqualTo(200);
          var mine = browser.get("/me");
          var other = END.matcher(mine.body()).results().toList();
          assertThat(other).hasSize(1);
          browser.post(other.get(0).group(), Map.of());

          assertThat(phone.at(one).get(HOME).statusCode()).isEqualTo(303);
          assertThat(browser.at(one).get(HOME).statusCode()).isEqualTo(200);
        }

        try (var restarted = started(configuration, false)) {
          assertThat(browser.at(restarted).get(HOME).statusCode()).isEqualTo(200);
          assertThat(phone.at(restarted).get(HOME).statusCode()).isEqualTo(303);
        }
      }
    }
  }

  private static Node started(Configuration configuration, boolean first) {
    var node = Node.demo(configuration);
    if (first) {
      node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));
    }
    node.start();
    return node;
  }
}
