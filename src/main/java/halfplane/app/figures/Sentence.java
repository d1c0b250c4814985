package halfplane.app.figures;

import halfplane.app.background.Pulse;
import halfplane.app.run.Run;
import halfplane.view.PlotFrame;
import halfplane.view.PlotStyle;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;

/**
 * What there is to say: what was told just now, as long as it takes to read it; else what is wrong;
 * else what the plot shows.
 */
final class Sentence extends Label {
  private static final Duration TO_READ = Duration.seconds(4);
  private static final String COMPLAINT = "complaint";

  /** Its print to all other, as the style sheet has it. */
  private static final double USUAL_PRINT = 1.15;

  /** In which it becomes smaller, so that a digit more leaves it as it is. */
  private static final double STEP = 0.05;

  private final PauseTransition reading = new PauseTransition(TO_READ);
  private final Run run;
  private final ObservableBooleanValue asking;
  private PlotFrame frame;
  private final ReadOnlyBooleanWrapper urgent = new ReadOnlyBooleanWrapper();
  private String told = "";
  private boolean wasRead;
  private final Text measure = new Text();

  Sentence(Run run, Pulse pulse, ObservableBooleanValue asking) {
    this.run = run;
    this.asking = asking;
    setId("state-sentence");
    getStyleClass().add("state-sentence");
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    setWrapText(true);
    textProperty().addListener((observed, was, is) -> print());
    widthProperty().addListener((observed, was, is) -> print());
    run.toldProperty().addListener((observed, was, is) -> tell(is));
    run.complaintProperty().addListener((observed, was, is) -> tell(""));
    run.trainingProperty().addListener((observed, was, is) -> say());
    asking.addListener((observed, was, is) -> say());
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

  /**
   * @param font of all other words, in pixels
   */
  void setPrint(double font) {
    measure.setFont(Font.font(getFont().getFamily(), font * USUAL_PRINT));
    print();
  }

  /**
   * On a projector a sentence a little too long for its line is printed smaller: with a second line
   * now and then, the plot above would be smaller now and then.
   */
  private void print() {
    double share = share();
    setStyle(share < 1 ? "-fx-font-size: %.3fem".formatted(share * USUAL_PRINT) : "");
  }

  /** Of its usual print: all of it where it fits, and where less is too small for the back row. */
  private double share() {
    double usual = measure.getFont().getSize();
    if (usual <= PlotStyle.BACK_ROW_FONT) {
      return 1;
    }
    measure.setText(getText());
    double share = Math.floor(getWidth() / measure.getLayoutBounds().getWidth() / STEP) * STEP;
    return share * usual >= PlotStyle.BACK_ROW_FONT ? Math.min(1, share) : 1;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(
        super.computePrefHeight(width), snapSizeY(measure.getLayoutBounds().getHeight()));
  }

  private void say() {
    var complaint = run.complaintProperty().get();
    boolean complains = told.isEmpty() && !complaint.isEmpty();
    mark(complains);
    if (complains) {
      setText(complaint.endsWith(".") ? complaint : complaint + ".");
    } else if (!told.isEmpty()) {
      setText(told);
    } else if (frame != null) {
      boolean resting = !run.trainingProperty().get();
      setText(
          asking.get()
              ? StateSentence.ofQuestion(frame, resting)
              : StateSentence.of(frame, resting));
    }
    urgent.set(!told.isEmpty() || !complaint.isEmpty());
  }

  /** Whoever changes its classes has it styled anew, even if they come to the same. */
  private void mark(boolean complains) {
    if (!complains) {
      getStyleClass().remove(COMPLAINT);
    } else if (!getStyleClass().contains(COMPLAINT)) {
      getStyleClass().add(COMPLAINT);
    }
  }
}
