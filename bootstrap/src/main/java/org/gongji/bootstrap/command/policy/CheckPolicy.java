package org.gongji.bootstrap.command.policy;

import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.gongji.docs.policy.InvalidPolicyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongji policy check FILE}: every mistake of a file, with its line. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "检查政策文件，列出每一处错误的行和列。",
    exitCodeListHeading = "退出码：%n",
    exitCodeList = {"0:没有错误", "1:有错误", "2:文件无法读取"})
final class CheckPolicy implements Callable<Integer> {

  private static final int UNREADABLE = 2;

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "文件", description = NamedPolicy.DESCRIPTION + "。")
  private String file = "";

  @Override
  public Integer call() {
    var console = spec.commandLine();
    try {
      var pack = NamedPolicy.pack(file);
      console
          .getOut()
          .println(pack.city() + "：" + pack.parameters().size() + " 个参数，没有错误，哈希 " + pack.hash());
      return 0;
    } catch (InvalidPolicyFile wrong) {
      console.getErr().println(wrong.getMessage());
      console.getErr().println("共 " + wrong.mistakes().size() + " 处错误");
      return 1;
    } catch (UncheckedIOException unreadable) {
      console.getErr().println(unreadable.getMessage());
      return UNREADABLE;
    }
  }
}
