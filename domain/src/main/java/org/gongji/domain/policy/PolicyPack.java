package org.gongji.domain.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/**
 * A city's pack (政策包): everything a city could decide differently, dated, with its citations.
 *
 * <p>Immutable. Two packs of the same content have the same {@link #hash()}, however they were
 * made; a database keeps the hash of the pack that governs it.
 */
public final class PolicyPack {

  private final String city;
  private final SortedMap<String, Timeline<?>> parameters;
  private final SortedMap<String, Timeline<Citation>> citations;
  private final Map<String, LookUp<Decision.Accepted<Dated<?>>>> lookUps;
  private final String hash;

  /** What was put together for an earlier question; it only follows from the parameters. */
  private final Map<Joined<?>, LookUp<?>> joined = new ConcurrentHashMap<>();

  private PolicyPack(
      String city,
      SortedMap<String, Timeline<?>> parameters,
      SortedMap<String, Timeline<Citation>> citations) {
    this.city = city;
    this.parameters = Collections.unmodifiableSortedMap(parameters);
    this.citations = Collections.unmodifiableSortedMap(citations);
    this.lookUps = parameters.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> values(entry.getValue())));
    this.hash = sha256(canonical());
  }

  /**
   * An empty pack.
   *
   * @param city the name of the city, for example 葫芦岛市
   * @return a pack in which nothing is set
   */
  public static PolicyPack of(String city) {
    return new PolicyPack(city, new TreeMap<>(), new TreeMap<>());
  }

  /**
   * This pack with a parameter set.
   *
   * @param parameter what is set
   * @param timeline its values
   * @param <T> the type of its values
   * @return a new pack
   */
  public <T> PolicyPack with(Parameter<T> parameter, Timeline<T> timeline) {
    var more = new TreeMap<>(parameters);
    more.put(parameter.name(), timeline);
    return new PolicyPack(city, more, new TreeMap<>(citations));
  }

  /**
   * This pack with the clauses that a rule rests on.
   *
   * @param rule the rule's number, for example {@code R1}
   * @param timeline which clause since when
   * @return a new pack
   */
  public PolicyPack citing(String rule, Timeline<Citation> timeline) {
    var more = new TreeMap<>(citations);
    more.put(rule, timeline);
    return new PolicyPack(city, new TreeMap<>(parameters), more);
  }

  /**
   * This pack for a city of another name, which may start from its neighbour's.
   *
   * @param name the name of the city, for example 云湖市
   * @return a new pack
   */
  public PolicyPack named(String name) {
    return new PolicyPack(name, new TreeMap<>(parameters), new TreeMap<>(citations));
  }

  /**
   * The city's name.
   *
   * @return for example 葫芦岛市
   */
  public String city() {
    return city;
  }

  /**
   * A parameter's value on a day.
   *
   * @param parameter what is asked for
   * @param date the day by which the asking rule looks it up
   * @param <T> the type of its values
   * @return the value with the day since which it holds, or {@code PARAMETER_NOT_SET}
   */
  public <T> Decision<Dated<T>> on(Parameter<T> parameter, LocalDate date) {
    var lookUp = lookUps.get(parameter.name());
    var answer = lookUp == null ? null : lookUp.on(date);
    return answer == null ? notSet(parameter, date) : typed(answer, parameter.type());
  }

  private static <T> Decision<T> notSet(Parameter<?> parameter, LocalDate date) {
    return Decision.reject(
        PolicyCode.PARAMETER_NOT_SET.of(Figure.of(parameter.name())).with("date", Figure.of(date)));
  }

  private static <T> LookUp<Decision.Accepted<Dated<?>>> values(Timeline<T> timeline) {
    return LookUp.of(
        timeline, span -> new Decision.Accepted<>(new Dated<>(span.value(), span.from())));
  }

  /** The value's type is checked, so a decision of values of that type is all it can be. */
  @SuppressWarnings("unchecked")
  private static <T> Decision<Dated<T>> typed(Decision.Accepted<Dated<?>> answer, Class<T> type) {
    var unused = type.cast(answer.result().value());
    return (Decision<Dated<T>>) (Decision<?>) answer;
  }

  /**
   * Terms of several parameters on a day.
   *
   * @param terms what is asked for
   * @param date the day by which the asking rule looks them up
   * @param <T> the type of the terms
   * @return the terms, or {@code PARAMETER_NOT_SET} for each part that is missing
   */
  public <T> Decision<T> on(Joined<T> terms, LocalDate date) {
    var answer = lookUp(terms).on(date);
    return answer == null ? terms.on(this, date) : answer;
  }

  /** Whoever declared the terms also gave what joins them, so they are of its type. */
  @SuppressWarnings("unchecked")
  private <T> LookUp<Decision<T>> lookUp(Joined<T> terms) {
    var known = joined.get(terms);
    return (LookUp<Decision<T>>)
        (known == null
            ? joined.computeIfAbsent(
                terms, each -> LookUp.of(each.timeline(this), PolicyPack::accept))
            : known);
  }

  private static Decision<?> accept(Timeline.Span<?> span) {
    return Decision.accept(span.value());
  }

  /**
   * A parameter's history.
   *
   * @param parameter what is asked for
   * @param <T> the type of its values
   * @return its timeline, or empty where the city has not set it at all
   * @throws ClassCastException when the pack holds values of another type
   */
  public <T> Optional<Timeline<T>> timeline(Parameter<T> parameter) {
    return Optional.ofNullable(parameters.get(parameter.name()))
        .map(timeline -> new Timeline<>(timeline.spans().stream()
            .map(span -> new Timeline.Span<>(
                span.from(), span.through(), parameter.type().cast(span.value())))
            .toList()));
  }

  /**
   * The clause a rule rests on.
   *
   * @param rule the rule's number
   * @param date the day of the decision
   * @return the clause in force, or empty where the city cites none
   */
  public Optional<Citation> citation(String rule, LocalDate date) {
    return Optional.ofNullable(citations.get(rule))
        .flatMap(timeline -> timeline.on(date))
        .map(Dated::value);
  }

  /**
   * All that is set, by name.
   *
   * @return unmodifiable, sorted by name
   */
  public Map<String, Timeline<?>> parameters() {
    return parameters;
  }

  /**
   * All citations, by rule.
   *
   * @return unmodifiable, sorted by rule
   */
  public Map<String, Timeline<Citation>> citations() {
    return citations;
  }

  /**
   * The fingerprint of the content.
   *
   * @return 64 lower-case hexadecimal digits, SHA-256
   */
  public String hash() {
    return hash;
  }

  /**
   * The content as text, the same for two packs of the same content.
   *
   * @return the city, then a line for each value: name, first day, last day, value
   */
  public String canonical() {
    var text = new StringBuilder(city).append('\n');
    parameters.forEach((name, timeline) -> append(text, name, timeline));
    citations.forEach((rule, timeline) -> append(text, "cite " + rule, timeline));
    return text.toString();
  }

  private static void append(StringBuilder text, String name, Timeline<?> timeline) {
    for (var span : timeline.spans()) {
      text.append(name).append('|').append(span.from()).append('|').append(span.through());
      text.append('|').append(span.value()).append('\n');
    }
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
