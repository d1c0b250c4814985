package halfplane.app.panels;

import halfplane.app.plot.MyLine;
import halfplane.app.plot.Sights;
import halfplane.app.run.Run;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** What answers each question; made when it is needed. */
public final class Panels {
  private Panels() {}

  /**
   * @param thread that computes what panels show
   * @param toPlot called when a panel has opened another run, to have it seen
   */
  public static Map<Question, Supplier<Panel>> of(
      Run run, Sights sights, MyLine myLine, Executor thread, Runnable toPlot) {
    var panels = new EnumMap<Question, Supplier<Panel>>(Question.class);
    panels.put(Question.CURVES, () -> new CurvesPanel(run));
    panels.put(Question.WHY, () -> new WhyPanel(sights, thread));
    panels.put(Question.LINES, () -> new LinesPanel(run, sights, myLine, thread));
    panels.put(Question.STARTS, () -> new StartsPanel(run, sights));
    panels.put(Question.WALL, () -> new WallPanel(run, sights, thread, toPlot));
    panels.put(Question.BOWL, () -> new BowlPanel(run, thread));
    panels.put(Question.LIFTED, () -> new LiftedPanel(run, sights, thread));
    panels.put(Question.INSIDE, () -> new InsidePanel(thread));
    panels.put(Question.NETWORK, () -> new NetworkPanel(sights, thread));
    panels.put(Question.LOG, () -> new LogPanel(run));
    return panels;
  }
}
