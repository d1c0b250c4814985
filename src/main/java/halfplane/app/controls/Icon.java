package halfplane.app.controls;

import javafx.scene.layout.Region;

/** Small pictures on buttons, drawn from paths so that they are sharp at any size. */
public enum Icon {
  PLAY("M6 4 L20 12 L6 20 Z"),
  PAUSE("M6 4 H10 V20 H6 Z M14 4 H18 V20 H14 Z"),
  STEP("M5 4 L15 12 L5 20 Z M17 4 H20 V20 H17 Z"),
  STEP_BACK("M19 4 L9 12 L19 20 Z M7 4 H4 V20 H7 Z"),
  REWIND("M12 4 V0 L5 6 L12 12 V7 A6 6 0 1 1 6 14 H3 A9 9 0 1 0 12 4 Z"),
  THEME("M12 2 A10 10 0 1 0 12 22 Z M12 4 A8 8 0 0 1 12 20 Z"),
  ENLARGE(
      "M3 3 H10 V5 H6.4 L10 8.6 L8.6 10 L5 6.4 V10 H3 Z M21 21 H14 V19 H17.6 L14 15.4 L15.4 14 L19 17.6 V14 H21 Z"),
  COMPARE("M2 4 H11 V20 H2 Z M4 6 V18 H9 V6 Z M13 4 H22 V20 H13 Z M15 6 V18 H20 V6 Z"),
  PROJECTOR("M2 3 H22 V17 H13 V20 H17 V22 H7 V20 H11 V17 H2 Z M4 5 V15 H20 V5 Z");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /** A new picture for a button. */
  public Region node() {
    var region = new Region();
    region.getStyleClass().add("icon");
    region.setStyle("-fx-shape: \"%s\";".formatted(path));
    return region;
  }
}
