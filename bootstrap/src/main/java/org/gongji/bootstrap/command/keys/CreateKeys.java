package org.gongji.bootstrap.command.keys;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongji.bootstrap.configuration.KeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongji keys create FILE}. Never overwrites: a lost key is lost data. */
@Command(name = "create", mixinStandardHelpOptions = true, description = "生成新的密钥文件（仅属主可读）；已存在则拒绝。")
final class CreateKeys implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "密钥文件。")
  private Path file;

  @Override
  public Integer call() throws IOException {
    try {
      KeyFile.create(file);
    } catch (FileAlreadyExistsException exists) {
      spec.commandLine().getErr().println(file + " 已存在；为免丢失密钥，不会覆盖");
      return 1;
    }
    spec.commandLine().getOut().println("已生成 " + file + "，请妥善备份，并与数据库分开保管");
    return 0;
  }
}
