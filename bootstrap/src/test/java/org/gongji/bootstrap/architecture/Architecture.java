package org.gongji.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house, for the packages below a root.
 *
 * <p>The root is {@code org.gongji}, or a little tree of fixtures that breaks a rule.
 */
record Architecture(String root) {

  private static final int MOST_TYPES_IN_A_PACKAGE = 14;

  /** Names that say how something is built, not what it is for. */
  private static final Set<String> TECHNICAL_NAMES =
      Set.of("impl", "service", "util", "common", "dto", "port", "model", "manager", "kernel");

  ArchRule layers_point_inwards() {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("domain")
        .definedBy(below("domain"))
        .layer("application")
        .definedBy(below("application"))
        .layer("web")
        .definedBy(below("web"))
        .layer("persistence")
        .definedBy(below("persistence"))
        .layer("docs")
        .definedBy(below("docs"))
        .layer("idp")
        .definedBy(below("idp"))
        .layer("bootstrap")
        .definedBy(below("bootstrap"))
        .whereLayer("domain")
        .mayNotAccessAnyLayer()
        .whereLayer("application")
        .mayOnlyAccessLayers("domain")
        .whereLayer("web")
        .mayOnlyAccessLayers("application", "domain")
        .whereLayer("persistence")
        .mayOnlyAccessLayers("application", "domain")
        .whereLayer("docs")
        .mayOnlyAccessLayers("application", "domain")
        .whereLayer("idp")
        .mayOnlyAccessLayers("application", "domain");
  }

  /** The annotation on every package says nothing about the capability that declares it. */
  ArchRule capabilities_of_the_domain_are_free_of_cycles() {
    return slices()
        .matching(root + ".domain.(*)..")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(alwaysTrue(), simpleName("CheckReturnValue"));
  }

  ArchRule capabilities_of_the_application_are_free_of_cycles() {
    return slices()
        .matching(root + ".application.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  ArchRule capabilities_of_the_domain_depend_on_lower_ones() {
    return classes()
        .that()
        .resideInAPackage(below("domain"))
        .should(new DependOnLowerCapabilities(root + ".domain."));
  }

  ArchRule domain_and_application_ask_nobody_for_the_time() {
    return noClasses()
        .that()
        .resideInAnyPackage(below("domain"), below("application"))
        .should()
        .accessTargetWhere(Access.READS_THE_CLOCK)
        .because("the business date is an argument");
  }

  ArchRule domain_and_application_have_no_floating_point() {
    return classes()
        .that()
        .resideInAnyPackage(below("domain"), below("application"))
        .should(new HaveNoFloatingPoint())
        .because("money and rates are whole numbers");
  }

  ArchRule domain_neither_reflects_nor_logs_nor_looks_around() {
    return noClasses()
        .that()
        .resideInAPackage(below("domain"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.util.logging..", "org.slf4j..")
        .orShould()
        .accessTargetWhere(Access.REACHES_INTO_CLASSES_OR_THE_PROCESS)
        .because("what a rule answers follows from its arguments");
  }

  ArchRule statics_of_the_domain_never_change() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(below("domain"))
        .and()
        .areStatic()
        .should()
        .beFinal()
        .andShould(new HideArrays())
        .because("rulebooks of several cities live in one process");
  }

  ArchRule only_bootstrap_knows_guice() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(below("bootstrap"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.inject..");
  }

  ArchRule packages_are_named_for_the_business() {
    return all(Packages.below(root)).should(Packages.haveNoPartNamed(TECHNICAL_NAMES));
  }

  ArchRule packages_are_small() {
    return all(Packages.below(root)).should(Packages.haveAtMost(MOST_TYPES_IN_A_PACKAGE));
  }

  ArchRule packages_are_null_marked() {
    return all(Packages.below(root)).should(Packages.beAnnotatedWith(NullMarked.class));
  }

  ArchRule packages_of_domain_and_application_let_no_result_be_ignored() {
    return all(Packages.below(root + ".domain", root + ".application"))
        .should(Packages.beAnnotatedWith(CheckReturnValue.class));
  }

  private String below(String layer) {
    return root + "." + layer + "..";
  }
}
