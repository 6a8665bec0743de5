package org.gongji.bootstrap.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rules about packages as such; {@code Folder} because {@code Package} is in java.lang. */
final class Packages {

  /** A package that holds at least one class file, be it only its {@code package-info}. */
  record Folder(String name, List<JavaClass> types) {

    List<JavaClass> topLevelTypes() {
      return types.stream()
          .filter(type -> type.isTopLevelClass() && !isPackageInfo(type))
          .toList();
    }

    boolean isAnnotatedWith(Class<? extends Annotation> annotation) {
      return types.stream()
          .anyMatch(type -> isPackageInfo(type) && type.isAnnotatedWith(annotation));
    }

    private static boolean isPackageInfo(JavaClass type) {
      return type.getSimpleName().equals("package-info");
    }
  }

  private Packages() {}

  static ClassesTransformer<Folder> below(String... roots) {
    return new AbstractClassesTransformer<>("packages below " + String.join(", ", roots)) {
      @Override
      public Iterable<Folder> doTransform(JavaClasses classes) {
        return classes.stream()
            .filter(type -> Arrays.stream(roots).anyMatch(root -> isBelow(root, type)))
            .collect(groupingBy(JavaClass::getPackageName))
            .entrySet()
            .stream()
            .map(entry -> new Folder(entry.getKey(), entry.getValue()))
            .toList();
      }
    };
  }

  static ArchCondition<Folder> haveNoPartNamed(Set<String> names) {
    return condition(
        "have no part named " + names,
        p -> Arrays.stream(p.name().split("\\.", -1)).noneMatch(names::contains),
        p -> p.name() + " has a name that says nothing about the business");
  }

  static ArchCondition<Folder> haveAtMost(int types) {
    return condition(
        "have at most " + types + " top-level types",
        p -> p.topLevelTypes().size() <= types,
        p -> p.name() + " has " + p.topLevelTypes().size() + " top-level types: "
            + p.topLevelTypes().stream()
                .map(JavaClass::getSimpleName)
                .sorted()
                .collect(joining(", ")));
  }

  static ArchCondition<Folder> beAnnotatedWith(Class<? extends Annotation> annotation) {
    return condition(
        "have a package-info with @" + annotation.getSimpleName(),
        p -> p.isAnnotatedWith(annotation),
        p -> p.name() + " has no package-info with @" + annotation.getSimpleName());
  }

  private static ArchCondition<Folder> condition(
      String description, Predicate<Folder> holds, Function<Folder, String> complaint) {
    return new ArchCondition<>(description) {
      @Override
      public void check(Folder item, ConditionEvents events) {
        if (!holds.test(item)) {
          events.add(SimpleConditionEvent.violated(item, complaint.apply(item)));
        }
      }
    };
  }

  private static boolean isBelow(String root, JavaClass type) {
    return (type.getPackageName() + ".").startsWith(root + ".");
  }
}
