package jxeval;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of who may use whom, and keeps files, clocks and libraries out of the core. */
class LayersTest {
  private static final Map<String, List<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("thread", List.of()),
              Map.entry("bundled", List.of()),
              Map.entry("check", List.of("model")),
              Map.entry("scheme", List.of("bundled", "model", "check")),
              Map.entry("intake", List.of("thread", "model", "check", "scheme")),
              Map.entry("ledger", List.of("model", "check", "scheme")),
              Map.entry("evaluation", List.of("thread", "model", "check", "scheme", "ledger")),
              Map.entry("text", List.of("bundled", "model", "check", "scheme")),
              Map.entry(
                  "report", List.of("model", "check", "scheme", "ledger", "evaluation", "text")),
              Map.entry(
                  "desk",
                  List.of("model", "check", "scheme", "intake", "ledger", "text", "output")),
              Map.entry(
                  "output",
                  List.of(
                      "thread",
                      "model",
                      "check",
                      "scheme",
                      "ledger",
                      "evaluation",
                      "text",
                      "report"))));

  private static final List<String> CORE =
      List.of("model", "check", "scheme", "ledger", "evaluation", "report");

  private static JavaClasses classes = new ClassFileImporter().importClasses();

  @BeforeAll
  static void importMain() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jxeval");
  }

  static List<String> layers() {
    return List.copyOf(MAY_USE.keySet());
  }

  @ParameterizedTest(name = "{0} uses only what lies before it")
  @MethodSource("layers")
  void aLayerUsesOnlyWhatLiesBeforeIt(String layer) {
    List<String> forbidden = new ArrayList<>(MAY_USE.keySet());
    forbidden.add("cli");
    forbidden.removeAll(MAY_USE.getOrDefault(layer, List.of()));
    forbidden.remove(layer);
    noClasses()
        .that()
        .resideInAPackage("jxeval." + layer + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            forbidden.stream().map(p -> "jxeval." + p + "..").toArray(String[]::new))
        .check(classes);
  }

  @Test
  void theCoreKnowsNoFilesNoLoggersAndNoFormats() {
    noClasses()
        .that()
        .resideInAnyPackage(core())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.nio.file..",
            "org.apache.poi..",
            "com.fasterxml..",
            "picocli..",
            "java.util.logging..",
            "org.apache.logging..")
        .check(classes);
  }

  @Test
  void workbooksAreWrittenWithoutPoi() {
    noClasses()
        .that()
        .resideInAnyPackage("jxeval.output.xlsx..", "jxeval.output.ooxml..")
        .and()
        .haveNameNotMatching("jxeval\\.output\\.xlsx\\.WorkbookReader.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
        .because("its classes cost a command more than all else that it does")
        .check(classes);
  }

  @Test
  void theCoreKnowsNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(core())
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.YearMonth.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(classes);
  }

  @Test
  void onlyExactComparesFractions() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("jxeval.model.Exact")
        .should()
        .callMethod(BigFraction.class, "compareTo", BigFraction.class)
        .because("commons-numbers 1.2 orders negative fractions by magnitude")
        .check(classes);
  }

  private static String[] core() {
    return CORE.stream().map(p -> "jxeval." + p + "..").toArray(String[]::new);
  }

  @Test
  void everyPackageStandsInTheTable() {
    List<String> known = new ArrayList<>(MAY_USE.keySet());
    known.add("cli");
    List<String> strangers =
        classes.stream()
            .map(c -> c.getPackageName().split("\\."))
            .filter(p -> p.length > 1)
            .map(p -> p[1])
            .distinct()
            .filter(p -> !known.contains(p))
            .toList();
    org.junit.jupiter.api.Assertions.assertEquals(List.of(), strangers, Arrays.toString(core()));
  }
}
