package org.gongji.docs.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A policy file with mistakes: all of them, in the order of their lines. */
public final class InvalidPolicyFile extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Mistake> mistakes;

  InvalidPolicyFile(String file, List<Mistake> mistakes) {
    super(mistakes.stream().map(mistake -> file + " " + mistake).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  /**
   * One mistake.
   *
   * @param line from 1
   * @param column from 1
   */
  public record Mistake(int line, int column, String message) {

    @Override
    public String toString() {
      return "第 " + line + " 行第 " + column + " 列：" + message;
    }
  }

  public List<Mistake> mistakes() {
    return mistakes;
  }
}
