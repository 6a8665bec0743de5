package org.gongji.docs.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongji.docs.policy.InvalidPolicyFile.Mistake;
import org.gongji.domain.policy.Citation;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.rulebook.PackCheck;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a city's pack from a YAML file, or says everything that is wrong with it. */
public final class PolicyFile {

  /** The cities whose packs ship with the program; 滨海市 does not exist. */
  public static final List<String> CITIES = List.of("huludao", "binhai");

  /** Some editors on Windows begin a file with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final List<String> RULES =
      Arrays.stream(Rule.values()).map(Rule::name).toList();

  private final Mistakes mistakes = new Mistakes();
  private final Places places = new Places();
  private final ParameterReaders readers = new ParameterReaders(mistakes, places);
  private final TimelineReader timelines = new TimelineReader(mistakes, places);

  private PolicyFile() {}

  /**
   * Reads a file in UTF-8.
   *
   * @throws InvalidPolicyFile with every mistake
   * @throws UncheckedIOException when there is no such file, or it is not in UTF-8
   */
  public static PolicyPack read(Path file) {
    try {
      var text = Files.readString(file);
      return read(file.toString(), text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("无法读取政策文件 " + file, unreadable);
    }
  }

  /**
   * Reads a pack that ships with the program.
   *
   * @param city one of {@link #CITIES}
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
    readers.names().forEach(parameters::allow);
    var filled = pack;
    for (var parameter : PackCheck.PARAMETERS) {
      if (parameters.keys().contains(parameter.name())) {
        filled = withParameter(filled, parameter, parameters);
      }
    }
    parameters.nothingElse();
    return filled;
  }

  private <T> PolicyPack withParameter(PolicyPack pack, Parameter<T> parameter, Fields parameters) {
    return timelines
        .read(parameter.name(), parameters, fields -> readers.read(parameter, fields))
        .map(timeline -> pack.with(parameter, timeline))
        .orElse(pack);
  }

  private PolicyPack withCitations(PolicyPack pack, Fields citations) {
    RULES.forEach(citations::allow);
    var cited = pack;
    for (var rule : citations.keys()) {
      var timeline = RULES.contains(rule)
          ? timelines.read(rule, citations, ParameterReaders::citation)
          : Optional.<Timeline<Citation>>empty();
      if (timeline.isPresent()) {
        cited = cited.citing(rule, timeline.get());
      }
    }
    citations.nothingElse();
    return cited;
  }

  /** What the domain says of the pack as a whole, each at the line it is about. */
  private void check(PolicyPack pack, Fields parameters, Node whole) {
    for (var mistake : PackCheck.of(pack)) {
      if (mistake.from() != null) {
        mistakes.at(places.of(mistake, whole), mistake.message());
      } else if (!parameters.keys().contains(mistake.parameter())) {
        mistakes.at(whole, mistake.message());
      }
    }
  }
}
