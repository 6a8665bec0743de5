package org.gongji.bootstrap.command.policy;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.gongji.docs.policy.InvalidPolicyFile;
import org.gongji.docs.policy.text.PolicyText;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.policy.Timeline.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongji policy show FILE --date DATE}: a day's policy in words. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "用文字说明某一天执行的政策：每个参数的值，从哪天起，依据什么。",
    exitCodeListHeading = "退出码：%n",
    exitCodeList = {"0:已显示", "2:文件有错误或无法读取"})
final class ShowPolicy implements Callable<Integer> {

  private static final int UNREADABLE = 2;

  @Spec
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "文件",
      description = NamedPolicy.DESCRIPTION + "；不给出时用葫芦岛市的。")
  private @Nullable String file;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      required = true,
      description = "哪一天，如 2022-04-01。")
  private String date = "";

  @Override
  public Integer call() {
    var console = spec.commandLine();
    try {
      show(NamedPolicy.pack(file), day(), console.getOut());
      return 0;
    } catch (InvalidPolicyFile | UncheckedIOException unreadable) {
      console.getErr().println(unreadable.getMessage());
      return UNREADABLE;
    }
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException malformed) {
      throw new ParameterException(
          spec.commandLine(), "--date：应为 YYYY-MM-DD 格式的日期，例如 2022-04-01，而不是 " + date, malformed);
    }
  }

  private static void show(PolicyPack pack, LocalDate day, PrintWriter out) {
    var text = PolicyText.of(pack);
    out.println(pack.city() + " " + day + " 执行的政策，哈希 " + pack.hash());
    for (var name : text.parameters()) {
      var span = span(pack.parameters().get(name), day);
      out.println();
      out.println(text.title(name) + "  " + (span == null ? "未设定" : PolicyText.days(span)));
      if (span != null) {
        text.lines(name, span.value()).forEach(line -> out.println("  " + line));
      }
    }
    out.println();
    out.println("法律依据");
    for (var rule : text.citedRules()) {
      var span = span(pack.citations().get(rule), day);
      out.println("  "
          + PolicyText.rule(rule)
          + "  "
          + (span == null
              ? "未设定"
              : PolicyText.citation(span.value()) + "，" + PolicyText.days(span)));
    }
  }

  private static <T> @Nullable Span<T> span(@Nullable Timeline<T> timeline, LocalDate day) {
    return timeline == null
        ? null
        : timeline.spans().stream()
            .filter(span -> !day.isBefore(span.from()) && !day.isAfter(span.through()))
            .findFirst()
            .orElse(null);
  }
}
