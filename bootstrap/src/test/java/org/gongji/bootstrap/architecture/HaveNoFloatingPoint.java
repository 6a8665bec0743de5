package org.gongji.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** No field, parameter or result is a floating-point number or holds one; none is called for. */
final class HaveNoFloatingPoint extends ArchCondition<JavaClass> {

  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  HaveNoFloatingPoint() {
    super("have no floating point");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (var field : type.getFields()) {
      if (floats(Stream.of(field.getType()))) {
        events.add(floatsIn(field.getDescription(), field));
      }
    }
    for (var unit : type.getCodeUnits()) {
      if (floats(
          Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()))) {
        events.add(floatsIn(unit.getDescription(), unit));
      }
      for (var call : unit.getCallsFromSelf()) {
        var to = call.getTarget();
        if (floats(Stream.concat(Stream.of(to.getReturnType()), to.getParameterTypes().stream()))) {
          events.add(floatsIn(call.getDescription(), call));
        }
      }
    }
  }

  private static boolean floats(Stream<JavaType> types) {
    return types
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .anyMatch(raw -> FLOATING.contains(raw.getBaseComponentType().getName()));
  }

  private static ConditionEvent floatsIn(String what, Object where) {
    return SimpleConditionEvent.violated(where, what + " is floating point");
  }
}
