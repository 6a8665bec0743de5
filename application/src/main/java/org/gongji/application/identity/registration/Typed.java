package org.gongji.application.identity.registration;

import java.util.EnumMap;
import java.util.Map;

/**
 * What somebody typed, right or wrong.
 *
 * @param values by field; what is missing is empty
 */
public record Typed(Map<RegistrationField, String> values) {

  /** Nothing yet. */
  public static final Typed NOTHING = new Typed(Map.of());

  /** Keeps the values. */
  public Typed {
    values = Map.copyOf(values);
  }

  /** What stands in a field, without the spaces around it. */
  public String value(RegistrationField field) {
    return values.getOrDefault(field, "").strip();
  }

  /** These with those laid over them. */
  public Typed with(Typed other) {
    var all = new EnumMap<RegistrationField, String>(RegistrationField.class);
    all.putAll(values);
    all.putAll(other.values);
    return new Typed(all);
  }

  /** Personal data is not for logs. */
  @Override
  public String toString() {
    return "Typed";
  }
}
