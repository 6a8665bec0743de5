package org.gongji.bootstrap.command;

import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.AddUser;
import org.gongji.application.operation.RefusalTexts;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.domain.identifier.EmployerNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongji user add}: somebody who may sign in. */
@Command(name = "user", description = "登录账号。", subcommands = User.Add.class)
public final class User {

  /** Asks for the password on the terminal, or takes it from the environment. */
  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "新增登录账号；密码从终端或环境变量 GONGJI_NEW_PASSWORD 读取。")
  static final class Add implements Callable<Integer> {

    private static final String ROLES = "OPERATOR、CLERK、REVIEWER、ADMINISTRATOR 或 AUDITOR";

    @Spec
    private CommandSpec spec;

    @Option(names = "--config", paramLabel = "FILE", required = true, description = "配置文件。")
    private Path config;

    @Option(names = "--login", required = true, description = "登录账号，2~40 个字母或数字。")
    private String login;

    @Option(names = "--name", required = true, description = "姓名。")
    private String name;

    @Option(names = "--role", required = true, description = ROLES + "。")
    private Role role;

    @Option(names = "--employer", description = "经办人作为主经办人办理的单位账号，可多次给出。")
    private List<String> employers = List.of();

    @Override
    public Integer call() {
      if (!login.matches("[A-Za-z0-9]{2,40}") || !(role.isStaff() || role == Role.OPERATOR)) {
        throw new ParameterException(spec.commandLine(), "--login 为 2~40 个字母或数字；--role 为 " + ROLES);
      }
      var password = password();
      try (var node = Node.of(Configuration.read(config, System.getenv()))) {
        var added = node.get(AddUser.class)
            .handle(new AddUser.Command(login, name, role, password, numbers()));
        var texts = RefusalTexts.chinese();
        return added.fold(
            done -> {
              spec.commandLine().getOut().println("已新增 " + done);
              return 0;
            },
            rejections -> {
              rejections.forEach(rejection -> spec.commandLine()
                  .getErr()
                  .println(texts.message(rejection) + "。" + texts.remedy(rejection) + "。"));
              return 1;
            });
      }
    }

    private List<EmployerNumber> numbers() {
      try {
        return employers.stream().map(EmployerNumber::new).toList();
      } catch (IllegalArgumentException malformed) {
        throw new ParameterException(
            spec.commandLine(), "--employer：应为单位账号，而不是 " + employers, malformed);
      }
    }

    private String password() {
      return Optional.ofNullable(System.getenv("GONGJI_NEW_PASSWORD"))
          .or(() -> Optional.ofNullable(System.console()).map(Add::asked))
          .orElse("");
    }

    private static String asked(Console console) {
      return new String(console.readPassword("密码："));
    }
  }
}
