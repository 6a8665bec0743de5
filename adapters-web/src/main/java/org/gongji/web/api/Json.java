package org.gongji.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InputCode;

/** Reads and writes JSON, strictly: unknown names and other types than described are refused. */
public final class Json {

  private static final String TYPE = "application/json";

  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
      .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .withCoercionConfig(LogicalType.Textual, config -> {
        config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
      })
      .build();

  private Json() {}

  /** The body's fields, when it is JSON of the form that the record describes. */
  public static Decision<Fields> fields(Context ctx, Class<? extends Record> form) {
    var type = Optional.ofNullable(ctx.contentType()).orElse("—");
    if (!type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
      return Decision.reject(
          InputCode.CONTENT_TYPE_UNSUPPORTED.of(Figure.of(type), Figure.of(TYPE)));
    }
    try {
      var body = Optional.<Record>ofNullable(MAPPER.readValue(ctx.bodyAsBytes(), form));
      return body.map(Json::fields).orElseGet(() -> Decision.reject(malformed(1, 1)));
    } catch (JsonProcessingException malformed) {
      var at = Optional.ofNullable(malformed.getLocation());
      return Decision.reject(malformed(
          at.map(place -> place.getLineNr()).orElse(1),
          at.map(place -> place.getColumnNr()).orElse(1)));
    } catch (IOException unreadable) {
      return Decision.reject(malformed(1, 1));
    }
  }

  /** A document as UTF-8. */
  public static byte[] write(Object document) {
    try {
      return MAPPER.writeValueAsBytes(document);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("Cannot write " + document.getClass(), bug);
    }
  }

  private static Decision<Fields> fields(Record body) {
    Map<?, ?> texts = MAPPER.convertValue(body, Map.class);
    return Decision.accept(Fields.of(
        name -> Optional.ofNullable(texts.get(name)).map(Object::toString).orElse(null)));
  }

  private static Rejection malformed(int line, int column) {
    return InputCode.BODY_MALFORMED.of(
        Figure.of(Integer.toString(line)), Figure.of(Integer.toString(column)));
  }
}
