package org.gongji.domain.conformance.filing;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongji.domain.batch.Batch;
import org.gongji.domain.batch.Groups;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.rule.Asked;
import org.gongji.domain.conformance.rule.QuestionCase;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Named;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.Rulebook;

/** R4, 批次. 重复人数 of the 人数 persons stand there a second time. */
public final class BatchCase extends QuestionCase {

  private static final Column KIND = new Column("业务", "kind", Form.FILING_KIND, "登记");
  private static final Column PERSONS = new Column("人数", "persons", Form.COUNT, "5");
  private static final Column DUPLICATES = new Column("重复人数", "duplicates", Form.COUNT, "0");
  private static final Column GROUPS = new Column("分组", "groups", Form.SIZES, "5");
  private static final long MOST = 100_000;

  /** The one rule of its name. */
  public BatchCase() {
    super("批次", "batch", Rule.R4, List.of(KIND, PERSONS, DUPLICATES), List.of(GROUPS));
  }

  @Override
  protected Asked<?> asked(Rulebook rulebook, Cells given) {
    var persons = Long.parseLong(given.required(PERSONS));
    var duplicates = given.count(DUPLICATES).orElse(0L);
    if (duplicates > persons || persons > MOST) {
      throw new MalformedCase(DUPLICATES.chinese(), "列「重复人数」不能多于「人数」，「人数」不能多于 " + MOST);
    }
    var lines = Stream.concat(numbers(persons), numbers(duplicates)).toList();
    var batch = new Batch(
        Named.in(List.of(FilingKind.values()), given.required(KIND)),
        lines,
        given.requiredDate(DATE));
    var groups = batch
        .groups(rulebook.pack())
        .map(Groups::toString)
        .accepted()
        .filter(text -> !text.isEmpty());
    return Asked.of(batch, result -> Map.<Column, String>of())
        .always(groups.map(text -> Map.of(GROUPS, text)).orElse(Map.of()));
  }

  private static Stream<String> numbers(long count) {
    return LongStream.rangeClosed(1, count).mapToObj(Long::toString);
  }
}
