package org.gongji.docs.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Named;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.PackCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema tells an editor what the reader would say. */
class PolicySchemaTest {

  @SuppressWarnings("unused") // named by the test
  private static final List<String> CITIES = PolicyFile.CITIES;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode TEXT = text();
  private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V7)
      .getSchema(
          TEXT, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  private static final String ENTRIES = "/properties/parameters";
  private static final String REQUIREMENT =
      ENTRIES + "/properties/evidence/items/properties/requirements/items/properties";

  @ParameterizedTest
  @FieldSource("CITIES")
  void a_shipped_file_is_valid_and_names_its_schema_in_the_first_line(String city) {
    var text = PolicyTexts.shipped(city);

    assertThat(mistakes(text)).isEmpty();
    assertThat(text).startsWith("# yaml-language-server: $schema=./policy.schema.json\n");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          city: 葫芦岛市             | town: 葫芦岛市
          office: "01"               | office: "1"
          employer-numbers: '\\d{7,8}' | employer-numbers: '[a'
          lowest: 5%                 | lowest: five
          lowest: 5%                 | lowest: -5%
          highest: 12%               | highest: 101%
          yuan: 1200                 | yuan: 0
          yuan: 1200                 | yuan: 12000.5
          yuan: 1200                 | yuan:
          yuan: 1200                 | yuans: 1200
          from: 2021-11-01           | from: 2021-11-31
          from: 2021-11-01           | since: 2021-11-01
          standard: 四舍五入到元     | standard: 四舍五入
          '- 舍去到元'               | '- 见角进元'
          start: 07-01               | start: 02-29
          start: 07-01               | start: 7-1
          months-ahead: 1            | months-ahead: -1
          times-a-year: 1            | times-a-year: 0
          online-limit: 20%          | online-limit: -20%
          hall-window: calendar-year | hall-window: 1201-months-back
          hall-window: calendar-year | hall-window: 12 个月
          code: OMITTED              | code: omitted
          name: 漏缴                 | name: ' '
          destination: central       | destination: 集中封存户
          destination: central       | dest: central
          enrolment: 5               | enrolment: 0
          enrolment: 5               | enrollment: 5
          for: every                 | for: all
          channel: counter           | channel: 柜台
          over-limit: true           | over-limit: yes
          on-establishment: false    | reason: RETIRED
          ask: [BANK_PAYROLL]        | ask: []
          ask: [BANK_PAYROLL]        | 'ask: ["BANK_PAYROLL|"]'
          limits: warn               | limits: maybe
          interbank-number: ""       | interbank: ""
          yearly-rate: 1.50%         | yearly-rate: 1.505%
          days-a-year: 360           | days-a-year: 366
          clause: 全文               | clausula: 全文
          'R2: '                     | 'R16: '
          'contribution.floor:'      | 'contribution.bottom:'
          """)
  void what_the_schema_refuses_the_reader_refuses_too(String right, String wrong) {
    var broken = PolicyTexts.broken(right, wrong);

    assertThat(mistakes(broken)).isNotEmpty();
    assertThat(PolicyTexts.mistakes(broken)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          lowest: 5%                 | lowest: 0.05
          lowest: 5%                 | lowest: 5.50%
          highest: 12%               | highest: 100%
          hall-window: calendar-year | hall-window: 0-months-back
          hall-window: calendar-year | hall-window: 1200-months-back
          online-limit: 20%          | online-limit: 150%
          over-limit: true           | over-limit: false
          'most:\\n        enrolment: 5\\n        seal: 5\\n        unseal: 5\\n        transfer: 5' | 'most: {}'
          from: 2021-11-01           | 'from: 2021-11-01\\n      through: 2022-10-31'
          """)
  void what_the_schema_allows_the_reader_allows_too(String right, String other) {
    var changed = PolicyTexts.broken(right.replace("\\n", "\n"), other);

    assertThat(mistakes(changed)).isEmpty();
    assertThat(PolicyFile.read("本市.yaml", changed).city()).isEqualTo("葫芦岛市");
  }

  @Test
  void the_schema_has_an_entry_in_words_for_each_parameter_and_no_other() {
    var names = PackCheck.PARAMETERS.stream().map(Parameter::name).toList();
    var entries = TEXT.at(ENTRIES);

    assertThat(entries.path("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(names);
    assertThat(values(entries.path("required"))).isEqualTo(names);
    assertThat(entries.path("properties")).allSatisfy(entry -> {
      assertThat(entry.path("title").asText()).isNotBlank();
      assertThat(entry.path("description").asText()).isNotBlank();
      assertThat(entry.path("items").path("additionalProperties").asBoolean(true))
          .isFalse();
    });
  }

  @Test
  void the_schema_knows_the_same_words_as_the_code() {
    var kinds = english(FilingKind.values());

    assertThat(TEXT.at("/properties/citations/properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(Arrays.stream(Rule.values()).map(Rule::name).toList());
    assertThat(TEXT.at(ENTRIES + "/properties/batch/items/properties/most/properties")
            .fieldNames())
        .toIterable()
        .containsExactlyElementsOf(kinds);
    assertThat(values(TEXT.at(REQUIREMENT + "/for/enum")))
        .isEqualTo(Stream.concat(Stream.of("every"), kinds.stream()).toList());
    assertThat(values(TEXT.at(REQUIREMENT + "/channel/enum"))).isEqualTo(english(Channel.values()));
    assertThat(values(
            TEXT.at(ENTRIES + "/properties/contribution.rounding/items/properties/standard/enum")))
        .isEqualTo(Arrays.stream(RoundingPrecision.values())
            .map(RoundingPrecision::chineseName)
            .toList());
  }

  private static Set<ValidationMessage> mistakes(String yaml) {
    var values = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return SCHEMA.validate(JSON.<JsonNode>valueToTree(values));
  }

  private static List<String> values(JsonNode list) {
    var texts = Stream.<String>builder();
    list.forEach(value -> texts.add(value.asText()));
    return texts.build().toList();
  }

  private static List<String> english(Named[] values) {
    return Arrays.stream(values).map(Named::englishName).toList();
  }

  private static JsonNode text() {
    try (var stream = PolicyFile.class.getResourceAsStream("policy.schema.json")) {
      return JSON.readTree(Objects.requireNonNull(stream));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
