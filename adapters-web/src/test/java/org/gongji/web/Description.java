package org.gongji.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An OpenAPI document, asked whether requests and answers keep to it. */
final class Description {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final JsonNode document;

  Description(String document) {
    this.document = read(document);
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException noJson) {
      throw new IllegalStateException(json, noJson);
    }
  }

  /** Every operation as {@code GET /path}. */
  List<String> operations() {
    return document.get("paths").properties().stream()
        .flatMap(path -> path.getValue().properties().stream()
            .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
        .toList();
  }

  /** The schema of every refusal. */
  JsonNode problem() {
    return document.at("/components/responses/Problem/content/application~1problem+json/schema");
  }

  /** What a request and its success have otherwise than the operation says. */
  List<String> violations(String operation, String body, HttpResponse<String> answer) {
    var at = operation.indexOf(' ');
    var described = document
        .get("paths")
        .get(operation.substring(at + 1))
        .get(operation.substring(0, at).toLowerCase(Locale.ROOT));
    var wrong = new ArrayList<String>();
    var request = described.at("/requestBody/content/application~1json/schema");
    if (request.isMissingNode() != body.isEmpty()) {
      wrong.add("A body is sent where none is described, or the other way round");
    } else if (!body.isEmpty()) {
      wrong.addAll(violations(request, body));
    }
    var response = described.get("responses").get(Integer.toString(answer.statusCode()));
    if (response == null) {
      wrong.add("No status " + answer.statusCode() + " is described: " + answer.body());
      return wrong;
    }
    var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    var content = response.path("content");
    if (type.isEmpty() ? !content.isMissingNode() : !content.has(type)) {
      wrong.add("Not described as " + type);
    } else if (content.path(type).has("schema")) {
      wrong.addAll(violations(content.get(type).get("schema"), answer.body()));
    }
    return wrong;
  }

  /** What a document has otherwise than a schema of the description says. */
  List<String> violations(JsonNode schema, String json) {
    ObjectNode whole = JSON.createObjectNode();
    whole.set("components", document.get("components"));
    whole.putArray("allOf").add(schema);
    return SCHEMAS.getSchema(whole).validate(read(json)).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }
}
