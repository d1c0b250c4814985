package halfplane.app.figures;

import halfplane.app.background.Pulse;
import halfplane.app.run.Run;
import halfplane.view.PlotFrame;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.util.Duration;

/**
 * What there is to say: what was told just now, as long as it takes to read it; else what is wrong;
 * else what the plot shows.
 */
final class Sentence extends Label {
  private static final Duration TO_READ = Duration.seconds(4);
  private static final String COMPLAINT = "complaint";

  private final PauseTransition reading = new PauseTransition(TO_READ);
  private final Run run;
  private PlotFrame frame;
  private final ReadOnlyBooleanWrapper urgent = new ReadOnlyBooleanWrapper();
  private String told = "";
  private boolean wasRead;

  Sentence(Run run, Pulse pulse) {
    this.run = run;
    setId("state-sentence");
    getStyleClass().add("state-sentence");
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    setWrapText(true);
    run.toldProperty().addListener((observed, was, is) -> tell(is));
    run.complaintProperty().addListener((observed, was, is) -> tell(""));
    run.trainingProperty().addListener((observed, was, is) -> say());
    // A pulse that rests keeps what is on screen as it is, and so does what it would notice.
    reading.setOnFinished(
        event -> {
          wasRead = true;
          pulse.wake();
        });
    pulse.onPulse(this::notice);
  }

  /** Whether it says what was told or what is wrong. */
  ReadOnlyBooleanProperty urgentProperty() {
    return urgent.getReadOnlyProperty();
  }

  /** Says what a picture shows, unless there is something else to be read. */
  void show(PlotFrame newFrame) {
    frame = newFrame;
    say();
  }

  private void tell(String words) {
    told = words;
    wasRead = false;
    if (told.isEmpty()) {
      reading.stop();
    } else {
      reading.playFromStart();
    }
    say();
  }

  private void notice() {
    if (wasRead) {
      tell("");
    }
  }

  private void say() {
    var complaint = run.complaintProperty().get();
    boolean complains = told.isEmpty() && !complaint.isEmpty();
    getStyleClass().remove(COMPLAINT);
    if (complains) {
      getStyleClass().add(COMPLAINT);
      setText(complaint.endsWith(".") ? complaint : complaint + ".");
    } else if (!told.isEmpty()) {
      setText(told);
    } else if (frame != null) {
      setText(StateSentence.of(frame, !run.trainingProperty().get()));
    }
    urgent.set(!told.isEmpty() || !complaint.isEmpty());
  }
}
