package org.gongji.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** Every rule, with the fixture that breaks it, what its report must name and what it must not. */
enum Rule {
  LAYERS(
      Architecture::layers_point_inwards,
      "layers",
      List.of("domain.money.SeesApplication", "SeesDocs", "SeesBootstrap"),
      List.of("persistence.SeesApplication")),
  DOMAIN_CYCLES(
      Architecture::capabilities_of_the_domain_are_free_of_cycles,
      "cycles",
      List.of("Coin", "Pack"),
      List.of("Ask")),
  APPLICATION_CYCLES(
      Architecture::capabilities_of_the_application_are_free_of_cycles,
      "cycles",
      List.of("Ask", "Tell"),
      List.of("Coin")),
  DOMAIN_ARROWS(
      Architecture::capabilities_of_the_domain_depend_on_lower_ones,
      "arrows",
      List.of("Upwards", "Sideways", "Unlisted"),
      List.of("Interface <org.gongji.fixture.arrows.domain.batch.Neighbour>")),
  CLOCK(
      Architecture::domain_and_application_ask_nobody_for_the_time,
      "clock",
      List.of("Watch.called", "YearMonth.now", "Watch.handedOver", "Stopwatch.millis"),
      List.of("web.Wall")),
  FLOATING_POINT(
      Architecture::domain_and_application_have_no_floating_point,
      "floating",
      List.of("Sloppy.shares", "Sloppy.rates", "Sloppy.times", "Detour.isLarge"),
      List.of("Sloppy.fen")),
  SURROUNDINGS(
      Architecture::domain_neither_reflects_nor_logs_nor_looks_around,
      "surroundings",
      List.of("Peeping.parts", "Peeping.made", "Talking.LOG", "Talking.says", "Talking.home"),
      List.of("Reading.", "web.Page")),
  STATICS(
      Architecture::statics_of_the_domain_never_change,
      "statics",
      List.of("Counter.last", "Counter.SHARED", "Counter.LENT"),
      List.of("Counter.HIDDEN", "Counter.NAMES", "Counter.own", "web.Page")),
  GUICE(Architecture::only_bootstrap_knows_guice, "guice", List.of("web.Wired"), List.of("Wiring")),
  NAMES(
      Architecture::packages_are_named_for_the_business,
      "names",
      List.of("domain.util"),
      List.of("names.domain.money")),
  SIZE(
      Architecture::packages_are_small,
      "crowd",
      List.of("crowd.domain.money has 15 top-level types: T01, T02"),
      List.of("crowd.domain.policy")),
  NULL_MARKED(
      Architecture::packages_are_null_marked,
      "bare",
      List.of("domain.money has no package-info", "application.query has no package-info"),
      List.of("domain.policy")),
  RESULTS(
      Architecture::packages_of_domain_and_application_let_no_result_be_ignored,
      "bare",
      List.of("domain.money has no package-info", "application.query has no package-info"),
      List.of("domain.policy"));

  private final Function<Architecture, ArchRule> rule;
  private final String fixture;
  private final List<String> reported;
  private final List<String> spared;

  Rule(
      Function<Architecture, ArchRule> rule,
      String fixture,
      List<String> reported,
      List<String> spared) {
    this.rule = rule;
    this.fixture = fixture;
    this.reported = reported;
    this.spared = spared;
  }

  ArchRule of(Architecture architecture) {
    return rule.apply(architecture);
  }

  String fixture() {
    return fixture;
  }

  List<String> reported() {
    return reported;
  }

  List<String> spared() {
    return spared;
  }
}
