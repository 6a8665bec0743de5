package org.gongji.domain.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.policy.Dated;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R4, 批次: whether these persons may stand in one filing.
 *
 * <p>In a back payment a person may stand twice; that their periods are disjoint is R3's affair.
 *
 * @param kind 业务
 * @param persons who stands in each line, in order: an account number, or for an enrolment the
 *     certificate
 * @param date 业务日期
 */
public record Batch(FilingKind kind, List<String> persons, LocalDate date)
    implements Question<List<String>> {

  /** Keeps the order. */
  public Batch {
    persons = List.copyOf(persons);
  }

  @Override
  public Rule rule() {
    return Rule.R4;
  }

  @Override
  public Decision<List<String>> decide(PolicyPack pack) {
    return Violations.of(checkNotEmpty())
        .and(Violations.of(checkDistinct()))
        .and(Violations.under(
            pack.on(BatchTerms.PARAMETER, date), terms -> Violations.of(checkSize(terms))))
        .orAccept(() -> persons);
  }

  /**
   * The groups to file one after the other, whether or not they fit into one filing.
   *
   * @param pack the city's parameters
   * @return the persons, each once, in groups; or {@code PARAMETER_NOT_SET}
   */
  public Decision<Groups<String>> groups(PolicyPack pack) {
    var each = persons.stream().distinct().toList();
    return pack.on(BatchTerms.PARAMETER, date)
        .map(terms -> Groups.of(each, terms.value().mostOf(kind).orElse(Math.max(1, each.size()))));
  }

  private Optional<Rejection> checkNotEmpty() {
    return persons.isEmpty() ? Optional.of(BatchCode.BATCH_EMPTY.rejection()) : Optional.empty();
  }

  private List<Rejection> checkDistinct() {
    if (kind == FilingKind.BACK_PAYMENT) {
      return List.of();
    }
    var lines = new HashMap<String, Integer>();
    var twice = new ArrayList<Rejection>();
    for (var at = 0; at < persons.size(); at++) {
      var first = lines.putIfAbsent(persons.get(at), at + 1);
      if (first != null) {
        twice.add(BatchCode.DUPLICATE_IN_BATCH.of(Figure.of(at + 1), Figure.of(first)));
      }
    }
    return twice;
  }

  private Optional<Rejection> checkSize(Dated<BatchTerms> terms) {
    var size = persons.stream().distinct().count();
    var most = terms.value().mostOf(kind);
    return most.isPresent() && size > most.getAsInt()
        ? Optional.of(terms.limiting(
            BatchCode.BATCH_TOO_LARGE.of(Figure.of(size)), Figure.of(most.getAsInt())))
        : Optional.empty();
  }

  @Override
  public List<Step> inputs() {
    return List.of(
        Step.input("业务", kind.chineseName()),
        Step.input("行数", persons.size()),
        Step.input("人数", persons.stream().distinct().count()));
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    return pack.on(BatchTerms.PARAMETER, date)
        .map(terms -> {
          var most = terms.value().mostOf(kind);
          return List.of(
              Step.parameter(
                      "每批人数上限", most.isPresent() ? most.getAsInt() + " 人" : "不限", terms.since())
                  .about(BatchCode.BATCH_TOO_LARGE),
              Step.formula("分组", groups(pack).orThrow().toString()));
        })
        .accepted()
        .orElse(List.of());
  }

  @Override
  public List<Step> outcome(List<String> result) {
    return List.of(Step.result("人数", result.stream().distinct().count()));
  }
}
