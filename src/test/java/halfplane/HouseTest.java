package halfplane;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
          .resideInAnyPackage("java.io..", "java.nio..", "java.util.concurrent..");

  @ArchTest
  static final ArchRule noSocketsAndNoNativeDeserialisation =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream");
}
