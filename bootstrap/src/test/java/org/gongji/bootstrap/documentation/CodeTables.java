package org.gongji.bootstrap.documentation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.rulebook.Precedence;
import org.gongji.domain.rulebook.RejectionTexts;

/** Refusals with their texts, in the one order, and which of them hides which. */
final class CodeTables {

  private CodeTables() {}

  /** The table of some codes. */
  static String of(List<RejectionCode> codes) {
    return "| # | code | 说明与办法 | message and remedy |\n|---|---|---|---|\n"
        + Precedence.ORDER.stream()
            .filter(codes::contains)
            .map(CodeTables::row)
            .collect(Collectors.joining())
        + "\n";
  }

  private static String row(RejectionCode code) {
    return "| " + (Precedence.ORDER.indexOf(code) + 1)
        + " | `" + code.name()
        + "` | " + texts(RejectionTexts.chinese(), code)
        + " | " + texts(RejectionTexts.english(), code) + " |\n";
  }

  private static String texts(RejectionTexts texts, RejectionCode code) {
    return Stream.of("message", "remedy")
        .map(part -> texts.template(code, part).replace("|", "\\|"))
        .collect(Collectors.joining("<br>"));
  }

  /** The section of the masks, the page's last. */
  static String masks() {
    return "## Masks 遮盖\n\n"
        + "A code hides those that only follow from the same fault.\n\n"
        + "| code | hides |\n|---|---|\n"
        + Precedence.ORDER.stream()
            .filter(Precedence.MASKS::containsKey)
            .map(code -> "| `" + code.name() + "` | " + hiddenBy(code) + " |\n")
            .collect(Collectors.joining());
  }

  private static String hiddenBy(RejectionCode code) {
    var hidden = Precedence.MASKS.getOrDefault(code, Set.of());
    return Precedence.ORDER.stream()
        .filter(hidden::contains)
        .map(other -> "`" + other.name() + "`")
        .collect(Collectors.joining(", "));
  }
}
