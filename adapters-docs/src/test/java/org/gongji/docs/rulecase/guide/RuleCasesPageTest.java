package org.gongji.docs.rulecase.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleCasesPageTest {

  static final String COMMAND = "./mvnw -q -pl adapters-docs -am test -Dtest=RuleCasesPageTest"
      + " -Dsurefire.failIfNoSpecifiedTests=false -Drules.page=write";

  private static final Path PAGE = Path.of("../docs/RULE-CASES.md");

  @Test
  void the_page_says_what_the_code_says() throws IOException {
    if ("write".equals(System.getProperty("rules.page"))) {
      Files.writeString(PAGE, RuleCasesPage.write());
    }

    assertThat(PAGE)
        .as("docs/RULE-CASES.md is stale; regenerate it with %s", COMMAND)
        .content()
        .isEqualTo(RuleCasesPage.write());
  }
}
