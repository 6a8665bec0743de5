package org.gongji.bootstrap.command.policy;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.gongji.docs.policy.InvalidPolicyFile;
import org.gongji.docs.policy.text.PolicyDifference;
import org.gongji.domain.policy.PolicyPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongji policy diff FILE FILE}: where two packs differ, and on which days. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "比较两个政策文件：每个参数和依据在哪些日子不同，各是什么。",
    exitCodeListHeading = "退出码：%n",
    exitCodeList = {"0:相同", "1:不同", "2:文件有错误或无法读取"})
final class DiffPolicies implements Callable<Integer> {

  private static final int UNREADABLE = 2;

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "甲", description = NamedPolicy.DESCRIPTION + "。")
  private String left = "";

  @Parameters(index = "1", paramLabel = "乙", description = "同上。")
  private String right = "";

  @Override
  public Integer call() {
    var console = spec.commandLine();
    try {
      return compare(NamedPolicy.pack(left), NamedPolicy.pack(right), console.getOut());
    } catch (InvalidPolicyFile | UncheckedIOException unreadable) {
      console.getErr().println(unreadable.getMessage());
      return UNREADABLE;
    }
  }

  private int compare(PolicyPack one, PolicyPack other, PrintWriter out) {
    out.println("甲  " + one.city() + "  " + left + "  哈希 " + one.hash());
    out.println("乙  " + other.city() + "  " + right + "  哈希 " + other.hash());
    if (one.hash().equals(other.hash())) {
      out.println("两个政策相同");
      return 0;
    }
    var subject = "";
    for (var difference : PolicyDifference.between(one, other)) {
      if (!difference.subject().equals(subject)) {
        out.println();
        out.println(difference.subject());
      }
      subject = difference.subject();
      out.println("  " + difference.days());
      print(difference.left(), difference.right(), out);
    }
    return 1;
  }

  private static void print(
      PolicyDifference.Side one, PolicyDifference.Side other, PrintWriter out) {
    if (one.since() != null
        && other.since() != null
        && one.lines().isEmpty()
        && other.lines().isEmpty()) {
      out.println("    内容相同：甲自 " + one.since() + " 起，乙自 " + other.since() + " 起");
    } else {
      print("甲", one, out);
      print("乙", other, out);
    }
  }

  /** One line stands beside its pack, several below it. */
  private static void print(String name, PolicyDifference.Side side, PrintWriter out) {
    if (side.since() == null) {
      out.println("    " + name + "  未设定");
      return;
    }
    var since = "（自 " + side.since() + " 起）";
    if (side.lines().size() <= 1) {
      var line = side.lines().isEmpty() ? "其余相同" : side.lines().get(0);
      out.println("    " + name + "  " + line + since);
    } else {
      out.println("    " + name + since);
      side.lines().forEach(line -> out.println("        " + line));
    }
  }
}
