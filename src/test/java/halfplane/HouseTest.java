package halfplane;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;

/** The one way through the house, and no arrow back. */
@AnalyzeClasses(packages = "halfplane", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  @ArchTest
  static final ArchRule arrowsGoOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("random")
          .definedBy("halfplane.random..")
          .layer("data")
          .definedBy("halfplane.data..")
          .layer("nn")
          .definedBy("halfplane.nn..")
          .layer("training")
          .definedBy("halfplane.training..")
          .layer("limits")
          .definedBy("halfplane.limits..")
          .layer("lesson")
          .definedBy("halfplane.lesson..")
          .layer("files")
          .definedBy("halfplane.files..")
          .layer("view")
          .definedBy("halfplane.view..")
          .layer("app")
          .definedBy("halfplane.app..")
          .layer("cli")
          .definedBy("halfplane.cli..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("view")
          .mayOnlyBeAccessedByLayers("app", "cli")
          .whereLayer("files")
          .mayOnlyBeAccessedByLayers("view", "app", "cli")
          .whereLayer("lesson")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("limits")
          .mayOnlyBeAccessedByLayers("files", "view", "app", "cli")
          .whereLayer("training")
          .mayOnlyBeAccessedByLayers("limits", "lesson", "files", "view", "app", "cli")
          .whereLayer("nn")
          .mayOnlyBeAccessedByLayers("training", "limits", "files", "view", "app", "cli");

  @ArchTest
  static final ArchRule noPackageGoesInCircles =
      slices().matching("halfplane.(*)..").should().beFreeOfCycles();

  /** In the order of the window's package-info. */
  private static final List<String> PARTS =
      Stream.of(
              "background",
              "memory",
              "controls",
              "run",
              "paint",
              "settings",
              "plot",
              "figures",
              "panels",
              "lessons",
              "documents",
              "pictures")
          .map(part -> "halfplane.app." + part)
          .toList();

  @ArchTest
  static void aPartOfTheWindowKnowsOnlyThoseBeforeIt(JavaClasses classes) {
    for (int i = 0; i < PARTS.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(PARTS.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PARTS.subList(i + 1, PARTS.size()).toArray(String[]::new))
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule noPartOfTheWindowKnowsTheWindow =
      noClasses()
          .that()
          .resideInAPackage("halfplane.app.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("halfplane.app");

  @ArchTest
  static final ArchRule nothingLeftOfViewKnowsJavaFx =
      noClasses()
          .that()
          .resideInAnyPackage(
              "halfplane.random..",
              "halfplane.data..",
              "halfplane.nn..",
              "halfplane.training..",
              "halfplane.limits..",
              "halfplane.lesson..",
              "halfplane.files..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx..");

  @ArchTest
  static final ArchRule theNetworkKnowsNoFilesAndNoThreads =
      noClasses()
          .that()
          .resideInAPackage("halfplane.nn..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio..", "java.util.concurrent..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.lang\\.Thread(\\$.*)?")
          .orShould()
          .callMethodWhere(target(nameMatching("parallel.*")));

  /** What speaks over a network, or listens to one. */
  private static final String NETWORK =
      "java\\.net\\.http\\..*|java\\.net\\..*(Socket|URLConnection).*"
          + "|java\\.nio\\.channels\\..*(Socket|Datagram).*|java\\.net\\.Inet.*|javax\\.net\\..*|java\\.rmi\\..*"
          + "|com\\.sun\\.net\\.httpserver\\..*";

  private static final String PROCESS = "java\\.lang\\.Process(Builder(\\$.*)?)?";

  private static final DescribedPredicate<JavaAccess<?>> A_CONNECTION =
      target(owner(type(URL.class)))
          .and(target(nameMatching("open(Stream|Connection)|getContent")));

  private static final DescribedPredicate<JavaAccess<?>> A_PROCESS =
      target(owner(type(Runtime.class))).and(target(name("exec")));

  @ArchTest
  static final ArchRule noNetworkNoOtherProcessesAndNoNativeDeserialisation =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(NETWORK)
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(PROCESS)
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream")
          .orShould()
          .callMethodWhere(A_CONNECTION)
          .orShould()
          .callMethodWhere(A_PROCESS);
}
