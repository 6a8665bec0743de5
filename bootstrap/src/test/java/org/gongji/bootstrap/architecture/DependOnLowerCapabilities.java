package org.gongji.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** Every capability is known, and depends only on those that {@link Capability#mayUse} allows. */
final class DependOnLowerCapabilities extends ArchCondition<JavaClass> {

  private final String prefix;

  DependOnLowerCapabilities(String prefix) {
    super("depend on lower capabilities only");
    this.prefix = prefix;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    var own = capabilityOf(type);
    if (own.isEmpty()) {
      var message = type.getName() + " is in no capability that " + Capability.class + " lists";
      events.add(SimpleConditionEvent.violated(type, message));
      return;
    }
    for (var dependency : type.getDirectDependenciesFromSelf()) {
      var used = capabilityOf(dependency.getTargetClass().getBaseComponentType());
      if (used.isPresent() && !own.get().mayUse(used.get())) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }

  private Optional<Capability> capabilityOf(JavaClass type) {
    if (!type.getPackageName().startsWith(prefix)) {
      return Optional.empty();
    }
    var below = type.getPackageName().substring(prefix.length());
    var dot = below.indexOf('.');
    return Capability.named(dot < 0 ? below : below.substring(0, dot));
  }
}
