package org.gongji.docs.policy.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.gongji.domain.policy.Citation;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.policy.Timeline.Span;
import org.gongji.domain.rulebook.PackCheck;

/** A pack in the words of people: what each parameter is called, and what its values say. */
public final class PolicyText {

  private final PolicyPack pack;
  private final ParameterWords words;

  private PolicyText(PolicyPack pack) {
    this.pack = pack;
    this.words = new ParameterWords(pack);
  }

  /**
   * The words of a pack.
   *
   * @param pack a city's pack
   */
  public static PolicyText of(PolicyPack pack) {
    return new PolicyText(pack);
  }

  /**
   * The parameters to show: those that the rules look up, and what the pack has besides.
   *
   * @return names, the rules' first
   */
  public List<String> parameters() {
    var names = new LinkedHashSet<String>();
    PackCheck.PARAMETERS.forEach(parameter -> names.add(parameter.name()));
    names.addAll(pack.parameters().keySet());
    return List.copyOf(names);
  }

  /**
   * What a parameter is called.
   *
   * @param parameter its name in files
   * @return for example {@code 缴存基数下限 [contribution.floor]}
   */
  public String title(String parameter) {
    return words.name(parameter) + " [" + parameter + "]";
  }

  /**
   * What a value says.
   *
   * @param parameter the parameter's name
   * @param value one of its values
   * @return one line or more, two different values never the same
   */
  public List<String> lines(String parameter, Object value) {
    return words.lines(parameter, value);
  }

  /**
   * The rules of which the pack cites the clause.
   *
   * @return numbers, in the order of the rules
   */
  public List<String> citedRules() {
    var rules = new ArrayList<String>();
    for (var rule : Rule.values()) {
      if (pack.citations().containsKey(rule.name())) {
        rules.add(rule.name());
      }
    }
    new TreeSet<>(pack.citations().keySet())
        .stream().filter(name -> !rules.contains(name)).forEach(rules::add);
    return rules;
  }

  /**
   * What a rule is called.
   *
   * @param rule its number
   * @return for example {@code R1 月缴存额}
   */
  public static String rule(String rule) {
    for (var known : Rule.values()) {
      if (known.name().equals(rule)) {
        return rule + " " + known.chineseName();
      }
    }
    return rule;
  }

  /**
   * A clause with where to read it.
   *
   * @param citation a clause
   * @return for example 《住房公积金管理条例》第十八条 https://www.gov.cn/
   */
  public static String citation(Citation citation) {
    return citation.link().isEmpty() ? citation.toString() : citation + " " + citation.link();
  }

  /**
   * The days on which a value holds.
   *
   * @param span the value with its days
   * @return for example 自 2021-07-01 起, or 2021-07-01 至 2025-06-30 where an end is declared
   */
  public static String days(Span<?> span) {
    return days(span.from(), span.through());
  }

  static String days(LocalDate from, LocalDate through) {
    return through.equals(LocalDate.MAX) ? "自 " + from + " 起" : from + " 至 " + through;
  }
}
