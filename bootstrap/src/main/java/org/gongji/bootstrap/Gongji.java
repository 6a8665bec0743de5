package org.gongji.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.gongji.application.policy.AnotherPackGoverns;
import org.gongji.bootstrap.command.Audit;
import org.gongji.bootstrap.command.Bench;
import org.gongji.bootstrap.command.Demo;
import org.gongji.bootstrap.command.Ledger;
import org.gongji.bootstrap.command.Serve;
import org.gongji.bootstrap.command.User;
import org.gongji.bootstrap.command.keys.Keys;
import org.gongji.bootstrap.command.policy.PolicyCommand;
import org.gongji.bootstrap.command.rules.RulesCommand;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.docs.policy.InvalidPolicyFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code gongji <command>}. */
@Command(
    name = "gongji",
    description = "公积：住房公积金网上大厅。",
    subcommands = {
      HelpCommand.class,
      Demo.class,
      Serve.class,
      RulesCommand.class,
      PolicyCommand.class,
      Ledger.class,
      Audit.class,
      Bench.class,
      Keys.class,
      User.class,
      Gongji.Version.class
    })
public final class Gongji implements Runnable {

  @Spec
  private CommandSpec spec;

  public static void main(String[] args) {
    // A person at a terminal reads text; a node of a hall logs JSON for machines.
    if (!List.of(args).contains("serve")) {
      System.setProperty("gongji.log", "text");
    }
    // Terminals with a C locale would turn Chinese into question marks.
    var out = new PrintWriter(System.out, true, UTF_8);
    var err = new PrintWriter(System.err, true, UTF_8);
    System.exit(commandLine().setOut(out).setErr(err).execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Gongji())
        .setExecutionExceptionHandler((failure, command, parsed) -> {
          if (failure instanceof Configuration.Invalid
              || failure instanceof InvalidPolicyFile
              || failure instanceof AnotherPackGoverns) {
            command.getErr().println(failure.getMessage());
          } else {
            failure.printStackTrace(command.getErr());
          }
          // 1 is the answer of a check that found something; here nothing could be checked.
          return CommandLine.ExitCode.USAGE;
        });
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出命令。");
  }

  @Command(name = "version", description = "显示版本。")
  static final class Version implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
      var version = Gongji.class.getPackage().getImplementationVersion();
      spec.commandLine().getOut().println("gongji " + Objects.requireNonNullElse(version, "dev"));
    }
  }
}
