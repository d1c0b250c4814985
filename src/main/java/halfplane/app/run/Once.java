package halfplane.app.run;

/** Something that is to be done once, if it comes to that. */
final class Once {
  private Runnable act = () -> {};

  /** Has this done in place of whatever was to be done. */
  void will(Runnable newAct) {
    act = newAct;
  }

  /** Nothing is to be done any more. */
  void forget() {
    act = () -> {};
  }

  /** Does it, if there is something. */
  void happen() {
    var now = act;
    forget();
    now.run();
  }
}
