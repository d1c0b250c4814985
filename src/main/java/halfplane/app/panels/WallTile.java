package halfplane.app.panels;

import halfplane.app.controls.Parse;
import halfplane.nn.Activation;
import halfplane.training.Experiment;
import halfplane.view.Words;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.shape.Rectangle;

/**
 * A run of the wall: its picture and its accuracy, and for one that draws no line what it is, since
 * the wall's rows and columns name the others.
 */
final class WallTile extends Button {
  private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named");

  /** How many lines of text stand beside a tall picture. */
  static final int LINES = 3;

  private final String kind;
  private final String hidden;
  private final String name;
  private String figure = "";
  private String brief = "";
  private Room room = Room.NONE;
  private boolean tall;
  private boolean tight;
  private final int number;

  /** What there is room for beside the last column's pictures. */
  enum Room {
    NONE(1),
    KIND(2.2),
    NAME(2.5);

    private static final double LEAST_FOR_KIND = 23.3;
    private static final double LEAST_FOR_NAME = 38;

    /** How wide the last column is, in columns. */
    final double columns;

    Room(double columns) {
      this.columns = columns;
    }

    /**
     * @param ems how wide the wall is
     */
    static Room of(double ems) {
      return ems < LEAST_FOR_KIND ? NONE : ems < LEAST_FOR_NAME ? KIND : NAME;
    }
  }

  WallTile(int index, Experiment experiment) {
    number = index + 1;
    var model = experiment.model();
    boolean linear = model.activation() == Activation.IDENTITY;
    kind =
        model.drawsLines()
            ? ""
            : linear ? model.features().getLast().symbol() : Words.kind(model.activation());
    hidden = Parse.format(model.hidden());
    name = kind + (linear ? ", " : " ") + hidden;
    setId("wall-tile-" + index);
    getStyleClass().add("wall-tile");
    setDisable(true);
    setMinWidth(0);
    GridPane.setValignment(this, VPos.TOP);
    empty();
    write();
  }

  /** Takes its run's picture away. */
  void empty() {
    var blank = new Rectangle();
    blank.getStyleClass().add("wall-blank");
    setGraphic(blank);
  }

  /**
   * The accuracy that its run came to, in words; empty without one.
   *
   * @param newBrief the same for a column that is too narrow for it
   */
  void setFigure(String newFigure, String newBrief) {
    figure = newFigure;
    brief = newBrief;
    setDisable(figure.isEmpty());
    write();
  }

  /**
   * Has its picture so wide and high, and beside it what there is room for.
   *
   * @param isTall whether there is room for {@link #LINES} lines
   * @param isTight whether there is none for a figure with two decimals
   */
  void fit(double side, Room newRoom, boolean isTall, boolean isTight) {
    Node picture = getGraphic();
    if (picture instanceof ImageView image) {
      image.setFitWidth(side);
      image.setFitHeight(side);
    } else if (picture instanceof Rectangle blank) {
      blank.setWidth(side);
      blank.setHeight(side);
    }
    if (room != newRoom || tall != isTall || tight != isTight) {
      room = newRoom;
      tall = isTall;
      tight = isTight;
      write();
    }
  }

  /** A line is kept free for the figure, so that pictures stay where they are. */
  private void write() {
    setAccessibleText(
        String.join(" ", Words.of("wall.tile", number), kind, hidden, figure).strip());
    boolean named = !kind.isEmpty() && room != Room.NONE;
    pseudoClassStateChanged(NAMED, named);
    setContentDisplay(named ? ContentDisplay.LEFT : ContentDisplay.TOP);
    setText(named ? words() + "\n" + figure : figure.isEmpty() ? " " : tight ? brief : figure);
  }

  /**
   * What the tile is called; its hidden layers are named as well, since its row does not tell them.
   */
  private String words() {
    return switch (room) {
      case NAME -> name;
      case KIND -> tall ? kind + "\n" + hidden : kind;
      case NONE -> "";
    };
  }
}
