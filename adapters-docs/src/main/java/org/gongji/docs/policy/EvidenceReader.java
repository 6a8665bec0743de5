package org.gongji.docs.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.evidence.EvidenceItem;
import org.gongji.domain.evidence.EvidenceKind;
import org.gongji.domain.evidence.EvidenceRule;
import org.gongji.domain.evidence.EvidenceTerms;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the table of evidence: the kinds there are, and when which of them is asked for. */
final class EvidenceReader {

  private static final String EVERY = "every";
  private static final List<FilingKind> KINDS = List.of(FilingKind.values());
  private static final List<Channel> CHANNELS = List.of(Channel.values());

  private final Mistakes mistakes;
  private final Places places;

  EvidenceReader(Mistakes mistakes, Places places) {
    this.mistakes = mistakes;
    this.places = places;
  }

  Optional<EvidenceTerms> evidence(Fields fields) {
    var before = mistakes.count();
    var kinds = Coded.list(
        fields,
        "kinds",
        mistakes,
        (item, coded) -> coded.map(right -> new EvidenceKind(right.code(), right.name())));
    // Kinds that were not all read cannot say which code is unknown.
    var known = mistakes.count() == before
        ? Optional.of(kinds.stream().map(EvidenceKind::code).collect(Collectors.toSet()))
        : Optional.<Set<String>>empty();
    var rules = new ArrayList<EvidenceRule>();
    for (var item : fields.items("requirements")) {
      var rule = rule(Fields.of(item, mistakes), known);
      rule.ifPresent(right -> places.part(right, item));
      rule.ifPresent(rules::add);
    }
    return mistakes.count() == before
        ? Optional.of(new EvidenceTerms(kinds, rules))
        : Optional.empty();
  }

  private Optional<EvidenceRule> rule(Fields fields, Optional<Set<String>> known) {
    var before = mistakes.count();
    var kind = fields.value("for", EVERY + "（全部业务）、" + Forms.listed(KINDS), EvidenceReader::filing);
    var reason = fields.optional("reason", "原因代码，如 RETIRED", Forms::code);
    var establishment = fields.optional("on-establishment", "true（在编）或 false（不在编）", Forms::yesNo);
    var channel =
        fields.optional("channel", Forms.listed(CHANNELS), text -> Forms.named(CHANNELS, text));
    var overLimit = fields.optional("over-limit", "true 或 false", Forms::yesNo);
    var items = items(fields, known);
    fields.nothingElse();
    return mistakes.count() == before
        ? Optional.of(new EvidenceRule(
            kind.orElseThrow().orElse(null),
            reason.orElse(null),
            establishment.orElse(null),
            channel.orElse(null),
            overLimit.orElse(false),
            items))
        : Optional.empty();
  }

  /** The kind of filing, or empty for every kind. */
  private static Optional<FilingKind> filing(String text) {
    return text.equals(EVERY) ? Optional.empty() : Optional.of(Forms.named(KINDS, text));
  }

  private List<EvidenceItem> items(Fields fields, Optional<Set<String>> known) {
    var items = new ArrayList<EvidenceItem>();
    for (var node : fields.items("ask")) {
      var text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
      var item = EvidenceItem.parse(text);
      item.alternatives().stream()
          .filter(code -> known.isPresent() && !known.get().contains(code))
          .forEach(code -> mistakes.at(node, "kinds 里没有影像资料「" + code + "」"));
      items.add(item);
    }
    return items;
  }
}
