package org.gongji.domain.conformance.column;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One rule case as written (用例): header → text.
 *
 * @param cells by header, Chinese or English; blank texts are not given and fall away
 */
public record RuleCase(Map<String, String> cells) {

  /** Strips headers and texts, and drops what is blank. */
  public RuleCase {
    var given = new LinkedHashMap<String, String>();
    cells.forEach((header, text) -> {
      if (!text.isBlank()) {
        given.put(header.strip(), text.strip());
      }
    });
    cells = Collections.unmodifiableMap(given);
  }
}
