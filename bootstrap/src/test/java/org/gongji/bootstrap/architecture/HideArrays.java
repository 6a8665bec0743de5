package org.gongji.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** An array that others see can be written by them, final or not. */
final class HideArrays extends ArchCondition<JavaField> {

  HideArrays() {
    super("hide arrays");
  }

  @Override
  public void check(JavaField field, ConditionEvents events) {
    var seen = field.getModifiers().contains(JavaModifier.PUBLIC)
        || field.getModifiers().contains(JavaModifier.PROTECTED);
    if (seen && field.getRawType().isArray()) {
      var message = field.getDescription() + " is an array that others can write";
      events.add(SimpleConditionEvent.violated(field, message));
    }
  }
}
