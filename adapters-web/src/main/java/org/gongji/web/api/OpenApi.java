package org.gongji.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongji.web.operation.Access;
import org.gongji.web.operation.Contract;
import org.gongji.web.operation.InputKey;
import org.gongji.web.operation.Route;
import org.jspecify.annotations.Nullable;

/** The description of the JSON interface (OpenAPI 3.1), made from the route table and records. */
public final class OpenApi {

  private static final String SCHEMAS = "components/schemas";
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");
  private static final String JSON = "application/json";

  private final SchemaBuilder schemas = generator().buildMultipleSchemaDefinitions();

  private OpenApi() {}

  /** Describes the routes that have a contract. */
  public static ObjectNode of(List<Route> routes) {
    return new OpenApi().describe(routes);
  }

  private ObjectNode describe(List<Route> routes) {
    var document = node().put("openapi", "3.1.0");
    document.putObject("info").put("title", "Gongji").put("version", "v1");
    var paths = document.putObject("paths");
    routes.forEach(route -> {
      var contract = route.contract();
      if (contract != null) {
        paths
            .withObject("/" + route.path().replace("~", "~0").replace("/", "~1"))
            .set(route.method().name().toLowerCase(Locale.ROOT), operation(route, contract));
      }
    });
    var problem = schemas.createSchemaReference(Problem.class);
    var components = document.putObject("components");
    components
        .putObject("responses")
        .putObject("Problem")
        .put("description", "Refused; nothing was changed")
        .putObject("content")
        .putObject("application/problem+json")
        .set("schema", problem);
    components.set("schemas", schemas.collectDefinitions(SCHEMAS));
    var bearer = components.putObject("securitySchemes").putObject("session");
    bearer.put("type", "http").put("scheme", "bearer");
    return document;
  }

  private ObjectNode operation(Route route, Contract contract) {
    var operation = node().put("summary", contract.summary());
    parameters(route, contract).ifPresent(operation);
    var body = contract.request();
    if (body != null) {
      var request = operation.putObject("requestBody").put("required", true);
      request.putObject("content").putObject(JSON).set("schema", reference(body));
    }
    var responses = operation.putObject("responses");
    success(responses.putObject(Integer.toString(contract.status())), contract);
    var later = contract.later();
    if (later != null) {
      var accepted = responses.putObject("202").put("description", "Goes on in the background");
      accepted.putObject("content").putObject(JSON).set("schema", reference(later));
    }
    responses.putObject("default").put("$ref", "#/components/responses/Problem");
    if (route.access() != Access.ANYONE) {
      operation.putArray("security").addObject().putArray("session");
    }
    return operation;
  }

  private void success(ObjectNode response, Contract contract) {
    response.put("description", contract.summary());
    var type = contract.response();
    if (!contract.media().isEmpty()) {
      var content = response.putObject("content");
      contract.media().forEach(content::putObject);
    } else if (type != null) {
      var schema = contract.list() ? listOf(type) : reference(type);
      response.putObject("content").putObject(JSON).set("schema", schema);
    }
  }

  private ObjectNode listOf(Class<?> row) {
    var list = node().put("type", "object");
    list.putArray("required").add("items");
    var properties = list.putObject("properties");
    properties.putObject("items").put("type", "array").set("items", reference(row));
    properties.putObject("next").put("type", "string");
    return list;
  }

  private static Parameters parameters(Route route, Contract contract) {
    var parameters = new Parameters();
    PARAMETER
        .matcher(route.path())
        .results()
        .forEach(found -> parameters.add(found.group(1), "path", true));
    contract.query().forEach(name -> parameters.add(name, "query", false));
    if (route.isKeyed()) {
      parameters.add(InputKey.HEADER, "header", true);
    }
    return parameters;
  }

  private static final class Parameters {
    private final ArrayNode all = JsonNodeFactory.instance.arrayNode();

    private void add(String name, String in, boolean required) {
      var parameter = all.addObject().put("name", name).put("in", in).put("required", required);
      parameter.putObject("schema").put("type", "string");
    }

    private void ifPresent(ObjectNode operation) {
      if (!all.isEmpty()) {
        operation.set("parameters", all);
      }
    }
  }

  private JsonNode reference(Class<?> type) {
    return schemas.createSchemaReference(type);
  }

  private static SchemaGenerator generator() {
    var config = new SchemaGeneratorConfigBuilder(
            SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
        .with(
            Option.DEFINITIONS_FOR_ALL_OBJECTS,
            Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
            Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
    config
        .forFields()
        .withRequiredCheck(field -> !Objects.requireNonNull(field.getRawMember())
            .getAnnotatedType()
            .isAnnotationPresent(Nullable.class));
    return new SchemaGenerator(config.build());
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}
