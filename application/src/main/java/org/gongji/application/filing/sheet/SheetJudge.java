package org.gongji.application.filing.sheet;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.evidence.EvidenceStore;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.business.Business;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.filing.business.RosterJudge;
import org.gongji.application.filing.draft.Identification;
import org.gongji.application.filing.draft.Stated;
import org.gongji.application.filing.sheet.RosterSheets.Mistake;
import org.gongji.application.filing.sheet.RosterSheets.Row;
import org.gongji.domain.batch.BatchCode;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** Reads an uploaded workbook and judges its rows, each by itself. */
public final class SheetJudge {

  private final EvidenceStore store;
  private final RosterSheets sheets;
  private final Identification identification;
  private final RosterJudge judge;

  /** Put together by the wiring. */
  @Inject
  public SheetJudge(
      EvidenceStore store, RosterSheets sheets, Identification identification, RosterJudge judge) {
    this.store = store;
    this.sheets = sheets;
    this.identification = identification;
    this.judge = judge;
  }

  /** What rows came to: lines that may be put into a roster, by row, and everything that is wrong. */
  record Judged(SortedMap<Integer, Entry> good, List<Mistake> wrong) {}

  /** An uploaded workbook by its checksum, or {@code SHEET_NOT_KEPT} when it was swept up since. */
  Decision<byte[]> content(String sha256) {
    return store
        .get(sha256)
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(SheetCode.SHEET_NOT_KEPT.rejection()));
  }

  /** Its rows, or why it cannot be read as a workbook of the kind. */
  Decision<List<Row>> rows(FilingKind kind, String sha256) {
    return content(sha256).then(content -> sheets.read(kind, content));
  }

  /**
   * Judges rows with the data of this moment.
   *
   * @param month 变更月度
   * @param standing what the roster has already, in which nobody of the workbook may stand again
   * @param onEstablishment 在编 of everybody that an enrolment's workbook names
   */
  <T> Judged judge(
      Business<T> business,
      Acting acting,
      YearMonth month,
      List<Entry> standing,
      List<Row> rows,
      boolean onEstablishment) {
    var judged = part(business, acting, month, rows, onEstablishment);
    return together(business.kind(), acting, standing, List.of(judged));
  }

  /** Judges some of the rows; all of one person's belong into one part. */
  <T> Judged part(
      Business<T> business,
      Acting acting,
      YearMonth month,
      List<Row> rows,
      boolean onEstablishment) {
    var wrong = new ArrayList<Mistake>();
    var readable = new LinkedHashMap<Integer, Stated>();
    for (var row : rows) {
      SheetLine.read(business.kind(), row, onEstablishment, wrong)
          .ifPresent(stated -> readable.put(row.number(), stated));
    }
    var identified = identification.of(acting, List.copyOf(readable.values()));
    var lines = collect(business.kind(), List.copyOf(readable.keySet()), identified.lines(), wrong);
    var decisions =
        judge.lines(business, identified.accounts(), month, 1, List.copyOf(lines.values()));
    var good = collect(business.kind(), List.copyOf(lines.keySet()), decisions, wrong);
    return new Judged(good, wrong);
  }

  /** All parts together: nobody stands there twice. */
  Judged together(FilingKind kind, Acting acting, List<Entry> standing, List<Judged> parts) {
    var good = new TreeMap<Integer, Entry>();
    var wrong = new ArrayList<Mistake>();
    parts.forEach(part -> {
      good.putAll(part.good());
      wrong.addAll(part.wrong());
    });
    repeated(kind, acting, standing, good, wrong);
    return new Judged(good, wrong);
  }

  /** Rows in parts of at least so many, the last one apart; one person's rows stay together. */
  static List<List<Row>> parts(List<Row> rows, int size) {
    var persons = rows.stream()
        .collect(Collectors.groupingBy(SheetLine::person, LinkedHashMap::new, Collectors.toList()));
    var parts = new ArrayList<List<Row>>();
    var part = new ArrayList<Row>();
    for (var person : persons.values()) {
      part.addAll(person);
      if (part.size() >= size) {
        parts.add(List.copyOf(part));
        part.clear();
      }
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  /** Takes whoever stands there again from the good rows to the mistakes. */
  private void repeated(
      FilingKind kind,
      Acting acting,
      List<Entry> standing,
      Map<Integer, Entry> good,
      List<Mistake> wrong) {
    var rows = List.copyOf(good.keySet());
    var all = Stream.concat(standing.stream(), good.values().stream()).toList();
    judge.repeated(kind, acting, all).forEach((at, first) -> {
      var row = rows.get(at - standing.size());
      var other = first < standing.size()
          ? standing.get(first).number()
          : rows.get(first - standing.size());
      good.remove(row);
      wrong.add(
          mistake(kind, row, BatchCode.DUPLICATE_IN_BATCH.of(Figure.of(row), Figure.of(other))));
    });
  }

  /** What was accepted, by row; what was not goes to the mistakes. */
  private static <V> SortedMap<Integer, V> collect(
      FilingKind kind, List<Integer> rows, List<Decision<V>> decisions, List<Mistake> wrong) {
    var accepted = new TreeMap<Integer, V>();
    for (var at = 0; at < rows.size(); at++) {
      var row = rows.get(at);
      var decision = decisions.get(at);
      decision.accepted().ifPresent(value -> accepted.put(row, value));
      decision.rejections().forEach(rejection -> wrong.add(mistake(kind, row, rejection)));
    }
    return accepted;
  }

  private static Mistake mistake(FilingKind kind, int row, Rejection rejection) {
    return new Mistake(row, ColumnOf.of(kind, rejection.code()), rejection);
  }
}
