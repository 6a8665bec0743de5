package org.gongji.web.information;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.actor.Right;
import org.gongji.application.information.Item;
import org.gongji.application.information.ItemForm;

/**
 * An item as a page shows it: a field to whoever may change it, a text to everybody else.
 *
 * @param label its name
 * @param field what the field is called, empty for what nobody changes here
 * @param shown the value as people see it
 * @param choices the codes to choose from with their names; none where anything may be typed
 * @param changeable whether the visitor may change it
 * @param required whether it may not be empty
 * @param type the type of its field
 */
public record ItemBox(
    String label,
    String field,
    String shown,
    Map<String, String> choices,
    boolean changeable,
    boolean required,
    String type) {

  /** What is kept of an item. */
  static ItemBox of(Item item, String value, Predicate<Right> may) {
    var right = item.right();
    var changeable = right != null && may.test(right);
    return new ItemBox(
        item.chineseName(),
        item.field(),
        value.isEmpty() ? "—" : item.shown(value),
        item.form().choices(),
        changeable,
        item.isRequired(),
        item.form() == ItemForm.PAST_DATE ? "date" : "text");
  }

  /** What the books or the rules say, which is no item. */
  static ItemBox fact(String label, String shown) {
    return new ItemBox(label, "", shown, Map.of(), false, false, "text");
  }

  /** The codes to choose from, with whatever stands there that is none of them. */
  public Map<String, String> choicesWith(String value) {
    if (value.isEmpty() || choices.containsKey(value)) {
      return choices;
    }
    return Stream.concat(Stream.of(Map.entry(value, value)), choices.entrySet().stream())
        .collect(Collectors.toMap(
            Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
  }

  /** What stands in the fields of a form that nobody has sent yet. */
  static <I extends Item> Map<String, String> values(Map<I, String> kept, Predicate<Right> may) {
    var values = new HashMap<String, String>();
    kept.forEach((item, value) -> {
      var right = item.right();
      if (right != null && may.test(right)) {
        var unused = values.put(item.field(), value);
      }
    });
    return values;
  }

  /** Those of some items, in their order. */
  static <I extends Item> List<ItemBox> of(
      List<I> items, Map<I, String> kept, Predicate<Right> may) {
    return items.stream()
        .map(item -> of(item, kept.getOrDefault(item, ""), may))
        .toList();
  }
}
