package org.gongji.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {

  /** Packages that exist by now and hold types: a rule that names one must find something there. */
  static final List<String> FILLED_PACKAGES = List.of(
      "domain.money",
      "domain.identifier",
      "domain.decision",
      "domain.policy",
      "domain.contribution",
      "domain.remittance",
      "domain.remittance.movement",
      "domain.ledger",
      "domain.rulebook",
      "domain.conformance.column",
      "domain.conformance.rule",
      "application.actor",
      "application.attestation",
      "application.bank",
      "application.contributor",
      "application.employer",
      "application.identity",
      "application.job",
      "application.ledger",
      "application.message",
      "application.operation",
      "application.policy",
      "application.query",
      "application.remittance",
      "web",
      "persistence",
      "docs.voucher",
      "docs.attestation",
      "docs.backpay",
      "docs.evidence",
      "docs.filing",
      "docs.slip",
      "docs.workbook",
      "docs.policy",
      "docs.rulecase",
      "idp.local",
      "bootstrap",
      "bootstrap.command",
      "bootstrap.wiring");

  private static final Architecture GONGJI = new Architecture("org.gongji");

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(GONGJI.root());

  @ParameterizedTest
  @FieldSource("FILLED_PACKAGES")
  void a_filled_package_is_among_the_classes_examined(String name) {
    var inPackage = CLASSES.that(resideInAPackage(GONGJI.root() + "." + name));

    assertThat(inPackage.stream().map(JavaClass::getSimpleName))
        .anyMatch(type -> !type.equals("package-info"));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void a_rule_holds(Rule rule) {
    rule.of(GONGJI).check(CLASSES);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void a_rule_reports_the_fixture_that_breaks_it(Rule rule) {
    var root = GONGJI.root() + ".fixture." + rule.fixture();
    var fixture = new ClassFileImporter().importPackages(root);

    var report = rule.of(new Architecture(root)).evaluate(fixture).getFailureReport();

    assertThat(String.join("\n", report.getDetails()))
        .contains(rule.reported())
        .doesNotContain(rule.spared());
  }
}
