package org.gongji.bootstrap;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command line as a user would, with what it prints kept. */
public final class CommandLines {

  private CommandLines() {}

  /** Runs it and answers the exit code. */
  public static int run(StringWriter out, String... arguments) {
    var writer = new PrintWriter(out, true);
    return Gongji.commandLine().setOut(writer).setErr(writer).execute(arguments);
  }
}
