package org.gongji.web.page;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is drawn.
 *
 * @param key names this one wish, so that a double click takes effect once
 * @param values what stands in the fields, by their names
 * @param errors what was wrong when it was sent
 */
public record Form(String key, Map<String, String> values, List<FieldError> errors) {

  /**
   * What is wrong with a field, or with the form as a whole where the field is empty; the clause is
   * empty where the refusal rests on none.
   */
  public record FieldError(String field, String message, String remedy, String clause) {}

  /** A form that nobody has sent yet. */
  public static Form fresh(Map<String, String> values) {
    return new Form(UUID.randomUUID().toString(), values, List.of());
  }

  /** A form that came back, with what was typed. */
  public static Form returned(Context ctx, List<FieldError> errors) {
    var values = new HashMap<String, String>();
    ctx.queryParamMap().forEach((name, all) -> values.put(name, all.get(0)));
    // Of a form with files, the files have no values.
    ctx.formParamMap()
        .forEach((name, all) -> all.stream().findFirst().ifPresent(value -> {
          values.put(name, value);
        }));
    return new Form(UUID.randomUUID().toString(), values, errors);
  }

  /** What stands in a field. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** What is wrong with a field, null for nothing. */
  public @Nullable FieldError error(String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .findFirst()
        .orElse(null);
  }
}
