package org.gongji.bootstrap.command.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.gongji.docs.policy.InvalidPolicyFile;
import org.gongji.docs.rulecase.report.HtmlReport;
import org.gongji.docs.rulecase.report.JUnitReport;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules verify}: runs case files and reports. */
@Command(
    name = "verify",
    description = "运行用例文件（CSV、XLSX）或文件夹。",
    exitCodeListHeading = "退出码：%n",
    exitCodeList = {"0:全部通过", "1:有用例不通过", "2:有文件无法读取"})
final class VerifyCases implements Callable<Integer> {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Spec
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "文件或文件夹", description = "用例文件，或其中各级文件夹里的全部用例文件。")
  private List<Path> sources = List.of();

  @Mixin
  private PolicyOption policy = new PolicyOption();

  @Option(names = "--report", paramLabel = "文件", description = "另写一份 JUnit XML 报告，供构建服务器读取。")
  private @Nullable Path report;

  @Option(names = "--html", paramLabel = "文件", description = "另写一份网页报告，供人阅读和打印。")
  private @Nullable Path html;

  @Option(names = "--date", paramLabel = "日期", description = "网页报告上的运行日期，不给出时是今天。")
  private @Nullable LocalDate date;

  @Override
  public Integer call() {
    var console = spec.commandLine();
    try {
      var verification =
          new CaseVerification(Rulebook.of(policy.pack()), console.getOut(), console.getErr());
      var status = verification.verify(sources);
      var run = verification.run();
      write(report, out -> JUnitReport.write(out, run));
      var day = date == null ? LocalDate.now(ZONE) : date;
      write(html, out -> HtmlReport.write(out, run, day));
      console.getOut().println(run.passed() + " passed, " + run.failed().size() + " failed");
      return status;
    } catch (InvalidPolicyFile | UncheckedIOException unreadable) {
      console.getErr().println(unreadable.getMessage());
      return RulesCommand.UNREADABLE;
    }
  }

  private static void write(@Nullable Path file, Consumer<Writer> report) {
    if (file == null) {
      return;
    }
    try (var out = Files.newBufferedWriter(file, UTF_8)) {
      report.accept(out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("无法写入报告 " + file, unwritable);
    }
  }
}
