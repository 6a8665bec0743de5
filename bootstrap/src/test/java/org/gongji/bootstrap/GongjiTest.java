package org.gongji.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class GongjiTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void help_names_every_command() {
    var status = run("help");

    assertThat(status).isZero();
    assertThat(out.toString()).contains("公积", "help", "version");
  }

  @Test
  void version_is_one_line() {
    var status = run("version");

    assertThat(status).isZero();
    assertThat(out.toString().lines()).singleElement().asString().startsWith("gongji ");
  }

  @Test
  void without_a_command_the_usage_is_shown_and_the_status_is_2() {
    var status = run();

    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).contains("请给出命令", "version");
  }

  private int run(String... args) {
    return Gongji.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
