package halfplane.app;

import halfplane.data.Source;
import halfplane.training.Experiment;
import halfplane.training.ExperimentCode;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What those who mend the app need to know of a fault. Of itself it names no file and no person;
 * the fault may.
 */
final class CrashReport {
  private CrashReport() {}

  /**
   * The report as text.
   *
   * @param experiment what the window was on
   */
  static String of(Throwable fault, Thread thread, Experiment experiment) {
    var version = CrashReport.class.getPackage().getImplementationVersion();
    var text = new StringWriter();
    text.append("Halfplane %s\n".formatted(version == null ? "not packed" : version));
    for (var name : new String[] {"java.version", "javafx.runtime.version", "os.name", "os.arch"}) {
      text.append("%s %s\n".formatted(name, System.getProperty(name)));
    }
    text.append("memory %d MB at most\n".formatted(Runtime.getRuntime().maxMemory() >> 20));
    text.append("settings %s\n".formatted(settings(experiment)));
    text.append("thread %s\n".formatted(thread.getName()));
    fault.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  /** A line cannot carry a file's points: the notebook's stand in their place. */
  private static String settings(Experiment experiment) {
    var data = experiment.data();
    if (!(data.source() instanceof Source.CsvFile)) {
      return ExperimentCode.of(experiment);
    }
    var made = data.onPoints(Experiment.NOTEBOOK.data().source());
    return "on points of a file, in place of these: "
        + ExperimentCode.of(experiment.withData(made));
  }
}
