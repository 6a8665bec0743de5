package org.gongji.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

  static final String COMMAND = "./mvnw -q -pl domain test -Dtest=RulesPageTest -Drules.page=write";

  private static final Path PAGE = Path.of("../docs/RULES.md");

  @Test
  void the_page_says_what_the_code_says() throws IOException {
    if ("write".equals(System.getProperty("rules.page"))) {
      Files.createDirectories(PAGE.toAbsolutePath().getParent());
      Files.writeString(PAGE, RulesPage.write());
    }

    assertThat(PAGE)
        .as("docs/RULES.md is stale; regenerate it with %s", COMMAND)
        .exists();
    assertThat(Files.readString(PAGE))
        .as("docs/RULES.md is stale; regenerate it with %s", COMMAND)
        .isEqualTo(RulesPage.write());
  }

  @Test
  void every_code_has_its_place_on_the_page() {
    assertThat(RulesPage.explained()).containsExactlyInAnyOrderElementsOf(Precedence.ORDER);
  }
}
