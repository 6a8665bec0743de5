package org.gongji.domain.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.policy.Dated;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R11, 影像资料: whether a filing shows all it has to; it asks for the union over its persons.
 *
 * @param kind 业务
 * @param channel 渠道
 * @param persons what distinguishes them; one filing's equal persons need to stand here only once
 * @param overLimit 超比例: whether a base moves further than the hall decides
 * @param present the codes of what was uploaded
 * @param date 业务日期
 */
public record EvidenceCheck(
    FilingKind kind,
    Channel channel,
    Set<Person> persons,
    boolean overLimit,
    Set<String> present,
    LocalDate date)
    implements Question<List<EvidenceItem>> {

  /**
   * What the evidence for a person depends on.
   *
   * @param reason the code of the reason, empty where the kind has none
   * @param onEstablishment 在编
   */
  public record Person(String reason, boolean onEstablishment) {}

  /** Keeps the sets unmodifiable. */
  public EvidenceCheck {
    persons = Set.copyOf(persons);
    present = Set.copyOf(present);
  }

  @Override
  public Rule rule() {
    return Rule.R11;
  }

  /** Accepted with all that was asked for. */
  @Override
  public Decision<List<EvidenceItem>> decide(PolicyPack pack) {
    var terms = pack.on(EvidenceTerms.PARAMETER, date);
    return Violations.under(terms, this::check)
        .orAccept(() -> required(terms.orThrow().value()));
  }

  /**
   * What the filing has to show, for a checklist.
   *
   * @param terms the city's table of the day
   * @return each item once, in the table's order
   */
  public List<EvidenceItem> required(EvidenceTerms terms) {
    var items = new LinkedHashSet<EvidenceItem>();
    for (var rule : terms.rules()) {
      if (persons.stream().anyMatch(person -> rule.applies(this, person))) {
        items.addAll(rule.items());
      }
    }
    return List.copyOf(items);
  }

  /**
   * What of it is not there yet.
   *
   * @param terms the city's table of the day
   * @return in the table's order
   */
  public List<EvidenceItem> missing(EvidenceTerms terms) {
    return required(terms).stream().filter(item -> !item.isShownBy(present)).toList();
  }

  private Violations check(Dated<EvidenceTerms> terms) {
    return Violations.of(missing(terms.value()).stream()
        .map(item -> EvidenceCode.EVIDENCE_MISSING
            .of(Figure.written(item))
            .with("name", Figure.of(terms.value().nameOf(item)))
            .since(terms.since()))
        .toList());
  }

  @Override
  public List<Step> inputs() {
    return List.of(
        Step.input("业务", kind.chineseName()),
        Step.input("渠道", channel.chineseName()),
        Step.input("原因", of(persons.stream().map(Person::reason).toList())),
        Step.input(
            "在编",
            of(persons.stream()
                .map(person -> person.onEstablishment() ? "是" : "否")
                .toList())),
        Step.input("超比例", overLimit ? "是" : "否"),
        Step.input("已传", of(present)));
  }

  private static String of(Collection<String> words) {
    var text = words.stream().distinct().sorted().collect(Collectors.joining("+"));
    return text.isEmpty() ? "（无）" : text;
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    var steps = new ArrayList<Step>();
    pack.on(EvidenceTerms.PARAMETER, date).accepted().ifPresent(terms -> {
      for (var item : required(terms.value())) {
        steps.add(Step.parameter("须提供 " + item, terms.value().nameOf(item), terms.since())
            .about(EvidenceCode.EVIDENCE_MISSING));
      }
    });
    return steps;
  }

  @Override
  public List<Step> outcome(List<EvidenceItem> result) {
    return List.of(Step.result("资料齐全", result.size() + " 项"));
  }
}
