package org.gongji.web.information;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.gongji.application.information.Item;
import org.gongji.domain.decision.Decision;
import org.gongji.web.operation.Fields;

/** The items of an employer or a person as fields; what a form or a body leaves out stays. */
final class ItemFields {

  private static final int LONGEST = 200;

  private ItemFields() {}

  /** Reads the revision that was looked at, and whatever items are given. */
  static <I extends Enum<I> & Item, C> Decision<C> read(
      Fields fields, Collection<I> items, BiFunction<Integer, SortedMap<I, String>, C> command) {
    var revision = fields.whole("revision");
    var values = new TreeMap<I, String>();
    for (var item : items) {
      if (fields.has(item.field())) {
        var unused = values.put(item, fields.textIfAny(item.field(), LONGEST));
      }
    }
    return fields.command(() -> command.apply(revision.orElseThrow(), values));
  }
}
