package org.gongji.bootstrap.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import java.util.regex.Pattern;

/** What code reaches for; calls and method references alike. */
final class Access {

  private static final Set<String> CLOCKS = Set.of(
      "java.lang.System.currentTimeMillis",
      "java.lang.System.nanoTime",
      "java.time.Clock.system",
      "java.time.Clock.systemUTC",
      "java.time.Clock.systemDefaultZone",
      "java.util.Date.<init>",
      "java.util.Calendar.getInstance");

  static final DescribedPredicate<JavaAccess<?>> READS_THE_CLOCK =
      DescribedPredicate.describe("reads the clock", Access::readsTheClock);

  /** What of {@code Class} looks into a class; {@code cast} and resources are no reflection. */
  private static final Pattern REFLECTION = Pattern.compile(
      "forName|newInstance|get(Declared)?(Method|Field|Constructor|RecordComponent)s?");

  private static final Set<String> ARITHMETIC_OF_SYSTEM = Set.of("arraycopy", "identityHashCode");

  static final DescribedPredicate<JavaAccess<?>> REACHES_INTO_CLASSES_OR_THE_PROCESS =
      DescribedPredicate.describe(
          "reaches into classes or the process", Access::reachesIntoClassesOrTheProcess);

  private Access() {}

  private static boolean readsTheClock(JavaAccess<?> access) {
    var owner = access.getTarget().getOwner();
    var now = owner.getPackageName().startsWith("java.time") && access.getName().equals("now");
    return now || CLOCKS.contains(owner.getName() + "." + access.getName());
  }

  private static boolean reachesIntoClassesOrTheProcess(JavaAccess<?> access) {
    var owner = access.getTarget().getOwner();
    if (owner.isEquivalentTo(System.class)) {
      return !ARITHMETIC_OF_SYSTEM.contains(access.getName());
    }
    return owner.isEquivalentTo(Class.class)
        && REFLECTION.matcher(access.getName()).matches();
  }
}
