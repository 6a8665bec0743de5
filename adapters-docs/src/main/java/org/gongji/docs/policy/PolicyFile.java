package org.gongji.docs.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gongji.docs.policy.InvalidPolicyFile.Mistake;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.contribution.RoundingTerms;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.policy.Timeline.Span;
import org.gongji.domain.remittance.RemittanceTerms;
import org.gongji.domain.rulebook.PackCheck;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a city's pack from a YAML file, or says everything that is wrong with it. */
public final class PolicyFile {

  private static final String DAY = "日期，如 2016-01-01";

  private final Mistakes mistakes = new Mistakes();
  private final Values values = new Values(mistakes);
  private final Map<String, Function<Fields, ? extends Optional<?>>> readers =
      new LinkedHashMap<>();
  private final Map<String, Node> places = new HashMap<>();

  private PolicyFile() {
    reader(CentreTerms.PARAMETER, values::centre);
    reader(ContributionTerms.EMPLOYER_RATES, values::rates);
    reader(ContributionTerms.PERSONAL_RATES, values::rates);
    reader(ContributionTerms.FLOOR, values::base);
    reader(ContributionTerms.CEILING, values::base);
    reader(RoundingTerms.PARAMETER, values::rounding);
    reader(RemittanceTerms.PARAMETER, values::remittance);
    reader(CollectingAccounts.PARAMETER, values::accounts);
  }

  private <T> void reader(Parameter<T> parameter, Function<Fields, Optional<T>> reader) {
    readers.put(parameter.name(), reader);
  }

  /**
   * Reads a file in UTF-8.
   *
   * @throws InvalidPolicyFile with every mistake
   * @throws UncheckedIOException when there is no such file, or it is not in UTF-8
   */
  public static PolicyPack read(Path file) {
    try {
      return read(file.toString(), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("无法读取政策文件 " + file, unreadable);
    }
  }

  /**
   * Reads a pack that ships with the program.
   *
   * @param city {@code huludao}, or {@code binhai}, a city that does not exist
   */
  public static PolicyPack shipped(String city) {
    var name = city + ".yaml";
    try (var stream = Objects.requireNonNull(PolicyFile.class.getResourceAsStream(name), name)) {
      return read(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static PolicyPack read(String name, String text) {
    var file = new PolicyFile();
    var pack = file.pack(name, text);
    if (file.mistakes.count() > 0) {
      throw new InvalidPolicyFile(name, file.mistakes.inOrder());
    }
    return pack;
  }

  private PolicyPack pack(String name, String text) {
    var root = root(name, text);
    var fields = Fields.of(root, mistakes);
    var pack = PolicyPack.of(fields.text("city").orElse(""));
    var parameters = fields.fields("parameters");
    if (parameters.isPresent()) {
      pack = withParameters(pack, parameters.get());
    }
    var citations = fields.fields("citations");
    if (citations.isPresent()) {
      pack = withCitations(pack, citations.get());
    }
    fields.nothingElse();
    if (parameters.isPresent()) {
      check(pack, parameters.get(), fields.node("parameters").orElse(root));
    }
    return pack;
  }

  private static Node root(String name, String text) {
    var settings = LoadSettings.builder().setLabel(name).build();
    try {
      return new Compose(settings)
          .composeString(text)
          .orElseThrow(() -> new InvalidPolicyFile(name, List.of(new Mistake(1, 1, "文件是空的"))));
    } catch (MarkedYamlEngineException malformed) {
      var found = new Mistakes();
      found.at(malformed.getProblemMark(), "不是有效的 YAML：" + malformed.getProblem());
      throw new InvalidPolicyFile(name, found.inOrder());
    } catch (YamlEngineException malformed) {
      throw new InvalidPolicyFile(
          name, List.of(new Mistake(1, 1, "不是有效的 YAML：" + malformed.getMessage())));
    }
  }

  private PolicyPack withParameters(PolicyPack pack, Fields parameters) {
    readers.keySet().forEach(parameters::allow);
    var filled = pack;
    for (var parameter : PackCheck.PARAMETERS) {
      if (parameters.keys().contains(parameter.name())) {
        var reader = Objects.requireNonNull(readers.get(parameter.name()), parameter.name());
        filled = withParameter(filled, parameter, parameters, reader);
      }
    }
    parameters.nothingElse();
    return filled;
  }

  private <T> PolicyPack withParameter(
      PolicyPack pack,
      Parameter<T> parameter,
      Fields parameters,
      Function<Fields, ? extends Optional<?>> reader) {
    return timeline(
            parameter.name(),
            parameters,
            fields -> reader.apply(fields).map(parameter.type()::cast))
        .map(timeline -> pack.with(parameter, timeline))
        .orElse(pack);
  }

  private PolicyPack withCitations(PolicyPack pack, Fields citations) {
    var cited = pack;
    for (var rule : citations.keys()) {
      var timeline = timeline(rule, citations, values::citation);
      if (timeline.isPresent()) {
        cited = cited.citing(rule, timeline.get());
      }
    }
    return cited;
  }

  /** A timeline without a mistake, or nothing: half of one would only make more mistakes. */
  private <T> Optional<Timeline<T>> timeline(
      String name, Fields owner, Function<Fields, Optional<T>> reader) {
    var before = mistakes.count();
    var spans = new ArrayList<Span<T>>();
    for (var item : owner.items(name)) {
      var fields = Fields.of(item, mistakes);
      var from = fields.value("from", DAY, LocalDate::parse);
      var through = fields.optional("through", DAY, LocalDate::parse).orElse(LocalDate.MAX);
      var value = reader.apply(fields);
      fields.nothingElse();
      if (from.isPresent() && value.isPresent()) {
        add(spans, new Dates(from.get(), through), value.get(), fields);
        places.put(name + from.get(), item);
      }
    }
    return mistakes.count() == before ? Optional.of(new Timeline<>(spans)) : Optional.empty();
  }

  private record Dates(LocalDate from, LocalDate through) {}

  /** A value without a declared end ends the day before the next one begins. */
  private static <T> void add(List<Span<T>> spans, Dates dates, T value, Fields fields) {
    if (dates.through().isBefore(dates.from())) {
      fields.wrong("through", "截止日 " + dates.through() + " 早于起始日 " + dates.from());
      return;
    }
    if (!spans.isEmpty()) {
      var last = spans.get(spans.size() - 1);
      if (!dates.from().isAfter(last.from())) {
        fields.wrong("from", "起始日 " + dates.from() + " 应晚于上一段的起始日 " + last.from());
        return;
      }
      if (last.through().equals(LocalDate.MAX)) {
        spans.set(
            spans.size() - 1, new Span<>(last.from(), dates.from().minusDays(1), last.value()));
      } else if (!dates.from().isAfter(last.through())) {
        fields.wrong("from", "起始日 " + dates.from() + " 与上一段重叠，上一段到 " + last.through() + " 为止");
        return;
      }
    }
    spans.add(new Span<>(dates.from(), dates.through(), value));
  }

  /** What the domain says of the pack as a whole, each at the line it is about. */
  private void check(PolicyPack pack, Fields parameters, Node whole) {
    for (var mistake : PackCheck.of(pack)) {
      if (mistake.from() != null) {
        mistakes.at(
            places.getOrDefault(mistake.parameter() + mistake.from(), whole), mistake.message());
      } else if (!parameters.keys().contains(mistake.parameter())) {
        mistakes.at(whole, mistake.message());
      }
    }
  }
}
