package org.gongji.domain.conformance.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.decision.Rejection;

/**
 * What a rule answers to a case (判断结果), by whichever implementation.
 *
 * @param codes the codes of its violations, none where it is accepted
 * @param outputs the canonical text of each output that is answered
 */
public record Answer(Set<String> codes, Map<Column, String> outputs) {

  /** Keeps the order of the outputs. */
  public Answer {
    codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
  }

  /**
   * An acceptance.
   *
   * @param outputs the canonical text of each output that is answered
   * @return the answer
   */
  public static Answer accepted(Map<Column, String> outputs) {
    return new Answer(Set.of(), outputs);
  }

  /**
   * An answer of the rulebook.
   *
   * @param rejections every violation, none where it is accepted
   * @param outputs the canonical text of each output that is answered
   * @return the answer
   */
  public static Answer of(List<Rejection> rejections, Map<Column, String> outputs) {
    var codes = new TreeSet<String>();
    rejections.forEach(rejection -> codes.add(rejection.code().name()));
    return new Answer(codes, outputs);
  }
}
