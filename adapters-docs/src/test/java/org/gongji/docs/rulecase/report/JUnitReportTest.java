package org.gongji.docs.rulecase.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JUnitReportTest {

  @TempDir
  private Path folder;

  @Test
  void a_build_server_gets_a_suite_a_file_and_an_error_for_what_is_unreadable() throws IOException {
    var out = new StringWriter();

    JUnitReport.write(out, ReportFixture.aRunWithAFailure(folder));

    assertThat(out.toString())
        .contains("<testsuites tests=\"5\" failures=\"1\" errors=\"2\">")
        .contains("<testsuite name=\"" + folder + "/用例&amp;.csv\" tests=\"3\" failures=\"1\">")
        .contains("<testcase classname=\"月缴存额\" name=\"2 手册\">")
        .contains("name=\"3 &lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot; \"")
        .contains("<failure message=\"月缴存额 期望 977.00，实际 976.00\">")
        .contains("<error message=\"没有.csv：文件不存在\">");
  }
}
