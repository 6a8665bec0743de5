package org.gongji.docs.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A code and its name, as a city lists its reasons and its kinds of evidence.
 *
 * @param code upper-case letters, digits and underscores
 * @param name in Chinese, not empty
 */
record Coded(String code, String name) {

  /**
   * Reads a list in which no code and no name stands twice.
   *
   * @param key the list's key
   * @param item takes the item's keys and its code and name, where both are right
   * @return what was right
   */
  static <T> List<T> list(
      Fields owner,
      String key,
      Mistakes mistakes,
      BiFunction<Fields, Optional<Coded>, Optional<T>> item) {
    var words = new HashSet<String>();
    var read = new ArrayList<T>();
    for (var node : owner.items(key)) {
      var fields = Fields.of(node, mistakes);
      item.apply(fields, of(fields, words)).ifPresent(read::add);
      fields.nothingElse();
    }
    return read;
  }

  private static Optional<Coded> of(Fields fields, Set<String> words) {
    var code = fields.value("code", "代码，大写字母、数字和下划线，如 RETIRED", Forms::code);
    var name = fields.value("name", "名称", Forms::name);
    code.ifPresent(word -> once(word, "code", fields, words));
    name.ifPresent(word -> once(word, "name", fields, words));
    return code.flatMap(word -> name.map(text -> new Coded(word, text)));
  }

  private static void once(String word, String key, Fields fields, Set<String> words) {
    if (!words.add(word)) {
      fields.wrong(key, "「" + word + "」重复");
    }
  }
}
