package org.gongji.docs.rulecase.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongji.docs.rulecase.CaseFileReader;
import org.gongji.docs.rulecase.report.CaseRun.Outcome;
import org.gongji.docs.rulecase.report.CaseRun.Unreadable;
import org.gongji.domain.conformance.CaseRunner;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;

/** A run of one passing and one failing case, whose name is somebody's attempt at a script. */
final class ReportFixture {

  static final String CASES =
      """
      用例,规则,业务日期,缴存基数,单位缴存比例,个人缴存比例,期望,月缴存额
      手册,月缴存额,2022-04-01,4070,12%,12%,通过,976.00
      <script>alert(1)</script>&",月缴存额,2022-04-01,4070,12%,12%,通过,977.00
      太低,月缴存额,2022-04-01,1639,12%,12%,拒绝：BASE_BELOW_FLOOR,
      """.replace("<script>alert(1)</script>&\"", "\"<script>alert(1)</script>&\"\"\u0007\"");

  private ReportFixture() {}

  static CaseRun aRunWithAFailure(Path folder) throws IOException {
    var unreadable = List.of(
        new Unreadable(Optional.of("补缴"), "补缴.csv 第 2 行 D 列：<不对>"),
        new Unreadable(Optional.empty(), "没有.csv：文件不存在"));
    return run(folder, CASES, unreadable);
  }

  static CaseRun run(Path folder, String cases, List<Unreadable> unreadable) throws IOException {
    var rulebook = Rulebook.of(HuludaoPack.pack());
    var file = Files.write(folder.resolve("用例&.csv"), cases.getBytes(UTF_8));
    var outcomes = new CaseFileReader()
        .read(file).stream()
            .map(each -> new Outcome(each, CaseRunner.of(rulebook).run(each.written())))
            .toList();
    return new CaseRun(rulebook, outcomes, unreadable);
  }
}
