package org.gongji.application.filing.business;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.filing.business.Business.Facts;
import org.gongji.application.filing.business.Business.Taken;
import org.gongji.domain.batch.Batch;
import org.gongji.domain.batch.BatchCode;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.evidence.EvidenceCheck;
import org.gongji.domain.filing.Approval;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.filing.Submission;
import org.gongji.domain.rulebook.Rulebook;

/** Judges rosters by the rules, with the data of the moment. */
public final class RosterJudge {

  /** The figure of a refusal that says which line it is about. */
  public static final String LINE = "line";

  private final Contributors contributors;
  private final Filings filings;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public RosterJudge(Contributors contributors, Filings filings, Rulebook rulebook) {
    this.contributors = contributors;
    this.filings = filings;
    this.rulebook = rulebook;
  }

  /**
   * What a roster was found to be.
   *
   * @param facts how things stood
   * @param taken the accepted lines with what their rule resulted in
   * @param rejections everything that is wrong, those of lines with their {@link #LINE}
   * @param persons whom evidence goes by
   * @param overLimit whether a line moves further than the hall decides
   */
  public record Findings<T>(
      Facts<T> facts,
      List<Taken<T>> taken,
      List<Rejection> rejections,
      List<EvidenceCheck.Person> persons,
      boolean overLimit) {}

  /** Judges one line that is to stand in a roster, and what it comes to. */
  public <T> Decision<Entry> line(
      Business<T> business,
      Acting acting,
      YearMonth month,
      List<Entry> roster,
      int number,
      Line stated) {
    var line = stated.coded(business.reasons(acting.filedOn()));
    var others = roster.stream().filter(entry -> entry.number() != number).toList();
    var same = new ArrayList<>(others.stream()
        .map(Entry::line)
        .filter(other -> other.subject().equals(line.subject()))
        .toList());
    same.add(line);
    var facts = business.facts(at(acting, same), same);
    var subjects =
        new ArrayList<>(others.stream().map(entry -> entry.line().subject()).toList());
    subjects.add(line.subject());
    return rulebook
        .ask(new Batch(business.kind(), subjects, acting.filedOn()))
        .then(fits -> facts.question(line, month))
        .then(rulebook::ask)
        .map(result -> entry(facts, number, line, result));
  }

  /**
   * Judges many lines that are to follow each other in a roster, each by itself.
   *
   * @param accounts those of the lines, which were looked up when the persons were identified
   */
  public <T> List<Decision<Entry>> lines(
      Business<T> business,
      AccountsAtHand accounts,
      YearMonth month,
      int firstNumber,
      List<Line> stated) {
    var reasons = business.reasons(accounts.acting().filedOn());
    var lines = stated.stream().map(line -> line.coded(reasons)).toList();
    var facts = business.facts(accounts, lines);
    var judged = new ArrayList<Decision<Entry>>(lines.size());
    for (var line : lines) {
      var number = firstNumber + judged.size();
      judged.add(facts
          .question(line, month)
          .then(rulebook::ask)
          .map(result -> entry(facts, number, line, result)));
    }
    return judged;
  }

  /** Who stands in a roster again by R4: by place from 0, with the place of the first time. */
  public Map<Integer, Integer> repeated(FilingKind kind, Acting acting, List<Entry> roster) {
    var subjects = roster.stream().map(entry -> entry.line().subject()).toList();
    return rulebook.ask(new Batch(kind, subjects, acting.filedOn())).rejections().stream()
        .filter(rejection -> rejection.code() == BatchCode.DUPLICATE_IN_BATCH)
        .collect(Collectors.toMap(
            rejection -> position(rejection, Rejection.VALUE) - 1,
            rejection -> position(rejection, Rejection.LIMIT) - 1));
  }

  /** Judges a whole roster as it would be submitted: every line, R4 and R13. */
  public <T> Findings<T> whole(
      Business<T> business, Acting acting, Filing filing, List<Entry> roster) {
    return judge(business, acting, filing, roster, false);
  }

  /** Judges a submitted roster again, as R13 says, to take effect. */
  public <T> Findings<T> again(
      Business<T> business, Acting acting, Filing filing, List<Entry> roster) {
    return judge(business, acting, filing, roster, true);
  }

  /** What is claimed by a roster's lines. */
  public static List<Claim> claims(Business<?> business, List<Entry> roster) {
    return roster.stream()
        .flatMap(entry -> business.claims(entry.line()).stream())
        .distinct()
        .toList();
  }

  private AccountsAtHand at(Acting acting, List<Line> lines) {
    return AccountsAtHand.of(contributors, acting, lines);
  }

  private <T> Findings<T> judge(
      Business<T> business, Acting acting, Filing filing, List<Entry> roster, boolean approving) {
    var lines = roster.stream().map(Entry::line).toList();
    var facts = business.facts(at(acting, lines), lines);
    var taken = new ArrayList<Taken<T>>();
    var wrong = new ArrayList<Rejection>(ofTheWhole(business, acting, filing, roster, approving));
    for (var entry : roster) {
      var decision =
          approving ? approved(facts, filing, entry.line()) : asFiled(facts, filing, entry.line());
      decision
          .accepted()
          .ifPresent(effect -> taken.add(new Taken<>(
              entry(facts, entry.number(), entry.line(), effect.result()),
              effect.result(),
              effect.from())));
      decision.rejections().forEach(rejection -> wrong.add(of(rejection, entry)));
    }
    return new Findings<>(
        facts,
        taken,
        wrong,
        taken.stream().map(each -> facts.person(each.entry().line())).distinct().toList(),
        taken.stream().anyMatch(each -> facts.isOverLimit(each.result())));
  }

  private <T> Decision<Approval.Effect<T>> asFiled(Facts<T> facts, Filing filing, Line line) {
    return facts
        .question(line, filing.month())
        .then(rulebook::ask)
        .map(result -> new Approval.Effect<>(result, filing.month(), false));
  }

  private <T> Decision<Approval.Effect<T>> approved(Facts<T> facts, Filing filing, Line line) {
    return facts
        .question(line, filing.month())
        .then(asFiled -> rulebook.ask(new Approval<>(
            filing.month(),
            facts.nextOpen(line),
            month -> facts.question(line, month).orThrow())));
  }

  private List<Rejection> ofTheWhole(
      Business<?> business, Acting acting, Filing filing, List<Entry> roster, boolean approving) {
    var subjects = roster.stream().map(entry -> entry.line().subject()).toList();
    var wrong = new ArrayList<Rejection>();
    for (var rejection :
        rulebook.ask(new Batch(business.kind(), subjects, acting.filedOn())).rejections()) {
      wrong.add(
          rejection.code() == BatchCode.DUPLICATE_IN_BATCH
              ? of(rejection, roster.get(position(rejection, Rejection.VALUE) - 1))
              : rejection);
    }
    if (!approving) {
      var claims = claims(business, roster);
      var standing = filings.claimed(claims).entrySet().stream()
          .filter(claimed -> !claimed.getValue().equals(filing.serial()))
          .collect(Collectors.toMap(
              Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
      wrong.addAll(
          rulebook.ask(new Submission(claims, standing, acting.filedOn())).rejections());
    }
    return wrong;
  }

  private static int position(Rejection rejection, String figure) {
    return Integer.parseInt(
        Objects.toString(rejection.figure(figure).orElseThrow()).replace(",", ""));
  }

  private static Rejection of(Rejection rejection, Entry entry) {
    return rejection.with(LINE, Figure.of(entry.number())).at(entry.name());
  }

  private static <T> Entry entry(Facts<T> facts, int number, Line line, T result) {
    return new Entry(
        number,
        line,
        facts.name(line),
        facts.certificateMasked(line),
        facts.amounts(line, result),
        null);
  }
}
