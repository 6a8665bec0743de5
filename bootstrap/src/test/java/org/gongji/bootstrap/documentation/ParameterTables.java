package org.gongji.bootstrap.documentation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongji.docs.policy.text.PolicyText;
import org.gongji.domain.policy.PolicyPack;

/** What each rule looks up, and what two cities have set, side by side. */
final class ParameterTables {

  private final PolicyPack city;
  private final PolicyPack other;

  /** Which section shows a parameter's values: the first that looks it up. */
  private final Map<String, RuleFragment> shownBy = new HashMap<>();

  ParameterTables(PolicyPack city, PolicyPack other) {
    this.city = city;
    this.other = other;
  }

  /** The table of a rule, nothing for one without parameters. */
  String of(RuleFragment fragment) {
    return fragment.parameters().isEmpty()
        ? ""
        : "| 参数 parameter | 按 looked up by | " + city.city() + " | " + other.city() + " |\n"
            + "|---|---|---|---|\n"
            + fragment.parameters().entrySet().stream()
                .map(entry -> row(fragment, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining())
            + "\n";
  }

  private String row(RuleFragment fragment, String name, String date) {
    var title = PolicyText.of(city).title(name).replaceAll("\\[(.*)]", "`$1`");
    var shown = shownBy.putIfAbsent(name, fragment);
    var values = shown == null
        ? values(city, name) + " | " + values(other, name)
        : "见 see " + shown.link() + " | ";
    return "| " + title + " | " + date + " | " + values + " |\n";
  }

  private static String values(PolicyPack pack, String parameter) {
    var text = PolicyText.of(pack);
    var timeline = pack.parameters().get(parameter);
    return timeline == null
        ? "（未设定）"
        : timeline.spans().stream()
            .map(span -> PolicyText.days(span) + "：" + cell(text.lines(parameter, span.value())))
            .collect(Collectors.joining("<br>"));
  }

  private static String cell(List<String> lines) {
    return (lines.size() == 1 ? lines.get(0) : "<br>· " + String.join("<br>· ", lines))
        .replace("|", "\\|");
  }
}
