package org.gongji.domain.policy;

/**
 * The name and type of something a city sets.
 *
 * <p>Each capability declares its own parameters; a pack holds a timeline for each.
 *
 * @param name dotted and lower-case, unique in a pack, the key of the pack's file
 * @param type the type of its values
 * @param <T> the type of its values
 */
public record Parameter<T>(String name, Class<T> type) {

  /**
   * Declares a parameter.
   *
   * @param name dotted and lower-case
   * @param type the type of its values
   * @param <T> the type of its values
   * @return the parameter
   */
  public static <T> Parameter<T> of(String name, Class<T> type) {
    return new Parameter<>(name, type);
  }

  @Override
  public String toString() {
    return name;
  }
}
