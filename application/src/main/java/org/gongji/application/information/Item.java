package org.gongji.application.information;

import org.gongji.application.actor.Right;
import org.gongji.domain.decision.Named;
import org.jspecify.annotations.Nullable;

/** One thing that the fund keeps of an employer or a person (变更事项). */
public interface Item extends Named {

  /** The stable code under which its changes are kept. */
  @Override
  String name();

  /** Which texts it takes. */
  ItemForm form();

  /** Whether it may not become empty. */
  boolean isRequired();

  /** Who may change it at once; null where it changes by a filing. */
  @Nullable
  Right right();

  /** The item that says of which type the certificate is, null for what is no certificate. */
  default @Nullable Item typedBy() {
    return null;
  }

  /** How forms and programs call it, {@code legalMobile}. */
  default String field() {
    var field = new StringBuilder();
    var upper = false;
    for (var character : name().toCharArray()) {
      if (character != '_') {
        field.append(upper ? character : Character.toLowerCase(character));
      }
      upper = character == '_';
    }
    return field.toString();
  }

  /** A value as people see it: names for codes, and of what is sensitive only the ends. */
  default String shown(String value) {
    return form().isSensitive() ? Masked.of(value) : form().nameOf(value);
  }
}
