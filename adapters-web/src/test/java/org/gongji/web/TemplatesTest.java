package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  @Test
  void templates_are_compiled_by_the_build_and_escape_what_they_show() {
    var page = new StringOutput();

    TemplateEngine.createPrecompiled(ContentType.Html).render("notice.jte", "缴存 <b>", page);

    assertThat(page.toString()).contains("缴存 &lt;b&gt;");
  }
}
