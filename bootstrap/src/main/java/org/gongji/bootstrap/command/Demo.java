package org.gongji.bootstrap.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.DemoAccount;
import org.gongji.bootstrap.demo.DemoRegistration;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.bootstrap.wiring.Node;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongji demo}: the hall on an embedded database with the manual's employer in it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "在内嵌数据库上打开网厅，内有手册中的单位；打印访问地址和登录账号。")
public final class Demo implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "业务日期从这一天开始，例如手册的 2022-04-01；不填则为今天。")
  private @Nullable String date;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "端口，默认 ${DEFAULT-VALUE}；0 表示任意空闲端口。")
  private int port;

  @Option(names = "--data", paramLabel = "DIR", description = "数据目录，重启后接着用；不填则每次使用新的临时数据库。")
  private @Nullable Path data;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = data == null ? Files.createTempDirectory("gongji-demo-") : data;
    Files.createDirectories(folder);
    var keys = folder.resolve("keys");
    if (!Files.exists(keys)) {
      KeyFile.create(keys);
    }
    var database = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("gongji");
    var configuration = new Configuration("127.0.0.1", port, false, database, "", "", null, keys);
    var stop = new StopSignal();
    try (var node = Node.demo(configuration)) {
      node.get(SetUpDemo.class).handle(businessDate());
      node.start();
      print(node.port(), folder);
      stop.await();
    } finally {
      stop.closed();
    }
    return 0;
  }

  private LocalDate businessDate() {
    try {
      return date == null
          ? LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
          : LocalDate.parse(date);
    } catch (DateTimeParseException malformed) {
      throw new ParameterException(
          spec.commandLine(), "--date：应为 YYYY-MM-DD 格式的日期，例如 2022-04-01，而不是 " + date);
    }
  }

  private void print(int listening, Path folder) {
    var out = spec.commandLine().getOut();
    out.printf("%n公积演示网厅已启动：http://127.0.0.1:%d/%n%n", listening);
    for (var account : DemoAccount.values()) {
      out.printf(
          "  %-10s 密码 %s  %s %s%n",
          account.login(),
          DemoAccount.PASSWORD,
          account.role().chineseName(),
          account.personName());
    }
    out.printf(
        "%n注册新账号：/register，统一社会信用代码 %s，法定代表人 %s，身份证 %s，手机 %s；经办人 %s，手机 %s%n"
            + "短信发件箱（演示没有接短信网关）：/demo/messages%n",
        DemoRegistration.CREDIT_CODE,
        DemoRegistration.LEGAL_NAME,
        DemoRegistration.LEGAL_CERTIFICATE,
        DemoRegistration.LEGAL_MOBILE,
        DemoRegistration.OPERATOR_NAME,
        DemoRegistration.OPERATOR_MOBILE);
    out.printf("%n数据目录：%s%n按 Ctrl+C 停止。%n", folder.toAbsolutePath());
    out.flush();
  }
}
