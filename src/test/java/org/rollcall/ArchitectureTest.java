package org.rollcall;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.rollcall.cli.Main;
import picocli.CommandLine;

/** Which package may know which, and what only one of them may do. */
@AnalyzeClasses(packages = "org.rollcall", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final Set<String> PROCESS = Set.of("exit", "out", "err", "in");

  /** Stages know the values they pass on, never one another. */
  @ArchTest
  static final ArchRule ARROWS =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.rollcall..")
          .layer("model")
          .definedBy("org.rollcall.model")
          .layer("read")
          .definedBy("org.rollcall.read..")
          .layer("text")
          .definedBy("org.rollcall.text..")
          .layer("names")
          .definedBy("org.rollcall.names..")
          .layer("numbers")
          .definedBy("org.rollcall.numbers..")
          .layer("merge")
          .definedBy("org.rollcall.merge..")
          .layer("table")
          .definedBy("org.rollcall.table")
          .layer("diff")
          .definedBy("org.rollcall.diff")
          .layer("settings")
          .definedBy("org.rollcall.settings")
          .layer("pipeline")
          .definedBy("org.rollcall.pipeline")
          .layer("write")
          .definedBy("org.rollcall.write")
          .layer("report")
          .definedBy("org.rollcall.report")
          .layer("cli")
          .definedBy("org.rollcall.cli")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("names")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("numbers")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("merge")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("table")
          .mayOnlyBeAccessedByLayers("pipeline", "write", "report", "cli")
          .whereLayer("diff")
          .mayOnlyBeAccessedByLayers("write", "cli")
          .whereLayer("settings")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("write")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  /** A model is features over a lexicon and decisions over both; none knows who uses it. */
  @ArchTest
  static final ArchRule ARROWS_OF_NAMES =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.rollcall.names..")
          .layer("lexicon")
          .definedBy("org.rollcall.names.lexicon")
          .layer("features")
          .definedBy("org.rollcall.names.features")
          .layer("decode")
          .definedBy("org.rollcall.names.decode")
          .layer("model")
          .definedBy("org.rollcall.names")
          .layer("rules")
          .definedBy("org.rollcall.names.rules")
          .layer("corpus")
          .definedBy("org.rollcall.names.corpus")
          .layer("evaluate")
          .definedBy("org.rollcall.names.evaluate")
          .layer("train")
          .definedBy("org.rollcall.names.train")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers("features", "model", "rules", "train")
          .whereLayer("features")
          .mayOnlyBeAccessedByLayers("decode", "model", "train")
          .whereLayer("decode")
          .mayOnlyBeAccessedByLayers("model", "rules", "train")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers("rules", "train")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers("train")
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers("evaluate", "train")
          .whereLayer("evaluate")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("train")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest static final ArchRule ONLY_CLI_KNOWS_PICOCLI = only("picocli..", "org.rollcall.cli");

  /** They are read by reflection, which took a fifth of a short run. */
  @ArchTest
  static final ArchRule NO_ANNOTATIONS_OF_PICOCLI =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              CommandLine.Command.class,
              CommandLine.Mixin.class,
              CommandLine.Option.class,
              CommandLine.Parameters.class);

  @ArchTest
  static final ArchRule ONLY_TEXT_AND_NAMES_KNOW_OPENNLP =
      only("opennlp..", "org.rollcall.text..", "org.rollcall.names..");

  /** Names have annotated text, lists and reports of their own. */
  @ArchTest
  static final ArchRule ONLY_READERS_AND_WRITERS_KNOW_JSON =
      only(
          "com.fasterxml..",
          "org.rollcall.read..",
          "org.rollcall.write",
          "org.rollcall.report",
          "org.rollcall.names..");

  @ArchTest
  static final ArchRule ONLY_WRITERS_KNOW_WORKBOOKS = only("org.dhatim..", "org.rollcall.write");

  @ArchTest
  static final ArchRule ONLY_READERS_AND_WRITERS_KNOW_CSV =
      only("de.siegmar..", "org.rollcall.read", "org.rollcall.write", "org.rollcall.names.train");

  @ArchTest
  static final ArchRule ONLY_MARKUP_KNOWS_HTML = only("org.jsoup..", "org.rollcall.read.markup");

  @ArchTest
  static final ArchRule ONLY_MARKUP_KNOWS_MARKDOWN =
      only("org.commonmark..", "org.rollcall.read.markup");

  /** So that every command can be tested with streams of its own, and none ends the tests. */
  @ArchTest
  static final ArchRule ONLY_MAIN_TOUCHES_THE_PROCESS =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Main.class)
          .should()
          .accessTargetWhere(
              JavaAccess.Predicates.targetOwner(
                      com.tngtech.archunit.core.domain.JavaClass.Predicates.type(System.class))
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.describe(
                          "exit, out, err or in", a -> PROCESS.contains(a.getName()))));

  /** Reading foreign objects runs foreign code. */
  @ArchTest
  static final ArchRule NO_DESERIALISATION =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ObjectInputStream.class)
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.beans.XMLDecoder")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("javax.script..");

  /** So does making what a text names. */
  @ArchTest
  static final ArchRule NO_CLASSES_BY_NAME =
      noClasses()
          .should()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .callMethod(ClassLoader.class, "loadClass", String.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.net.URLClassLoader.class);

  /** OpenNLP's loading makes objects of classes that a model names: see {@code ModelArchive}. */
  @ArchTest
  static final ArchRule NO_LOADER_OF_OPENNLP =
      noClasses()
          .should()
          .callConstructor(TokenNameFinderModel.class, java.io.InputStream.class)
          .orShould()
          .callConstructor(TokenNameFinderModel.class, java.nio.file.Path.class)
          .orShould()
          .callConstructor(TokenNameFinderModel.class, java.io.File.class)
          .orShould()
          .callConstructor(TokenNameFinderModel.class, java.net.URL.class);

  /** What is no part of a run can do no harm to one. */
  @ArchTest
  static final ArchRule NO_PROGRAMS_AND_NO_NETWORK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ProcessBuilder.class)
          .orShould()
          .callMethod(Runtime.class, "exec", String[].class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.net.Socket.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.net.URLConnection.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..");

  /** Standard error belongs to the user. */
  @ArchTest
  static final ArchRule NO_LOGGING =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..");

  /** The picture for contributors shows every arrow that there is, and none besides. */
  @ArchTest
  static void thePictureIsTrue(JavaClasses classes) throws IOException {
    Set<String> arrows = new TreeSet<>();
    for (JavaClass from : classes) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String to = part(dependency.getTargetClass());
        if (!to.isEmpty() && !to.equals("model") && !to.equals(part(from))) {
          arrows.add(part(from) + " --> " + to);
        } else if (to.equals(part(from))
            && !inside(from).equals(inside(dependency.getTargetClass()))) {
          arrows.add(inside(from) + " --> " + inside(dependency.getTargetClass()));
        }
      }
    }
    Set<String> drawn = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of(".github/CONTRIBUTING.md"))) {
      if (line.contains(" --> ")) {
        String[] ends = line.strip().split(" --> ", 0);
        for (String to : ends[1].split(" & ", 0)) {
          drawn.add(ends[0] + " --> " + to);
        }
      }
    }
    assertEquals(arrows, drawn);
  }

  /** The package below the root; none of classes outside. */
  private static String part(JavaClass type) {
    String[] names = type.getPackageName().split("\\.", 0);
    return type.getPackageName().startsWith("org.rollcall.") ? names[2] : "";
  }

  /** The package below the root with those inside it, such as {@code read.markup}. */
  private static String inside(JavaClass type) {
    return type.getPackageName().substring("org.rollcall.".length());
  }

  private static ArchRule only(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .allowEmptyShould(true);
  }
}
