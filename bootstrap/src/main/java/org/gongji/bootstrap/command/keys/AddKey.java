package org.gongji.bootstrap.command.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongji.bootstrap.configuration.KeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongji keys add FILE}: a fresh key that reads everywhere before it encrypts anywhere. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "向密钥文件加入一把新密钥；加密仍用原来的那把。")
final class AddKey implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "密钥文件。")
  private Path file;

  @Override
  public Integer call() throws IOException {
    var keyring = KeyFile.read(file).extended();
    KeyFile.replace(file, keyring);
    var out = spec.commandLine().getOut();
    out.println("已加入第 " + keyring.newest() + " 版密钥，加密仍用第 " + keyring.current() + " 版");
    out.println("请先备份该文件，发到每个节点并重启，然后运行：gongji keys use " + file + " " + keyring.newest());
    return 0;
  }
}
