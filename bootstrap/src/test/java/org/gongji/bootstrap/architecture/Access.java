package org.gongji.bootstrap.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

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

  private Access() {}

  private static boolean readsTheClock(JavaAccess<?> access) {
    var owner = access.getTarget().getOwner();
    var now = owner.getPackageName().startsWith("java.time") && access.getName().equals("now");
    return now || CLOCKS.contains(owner.getName() + "." + access.getName());
  }
}
