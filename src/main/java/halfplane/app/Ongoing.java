package halfplane.app;

/** Whether something is being done at present; where that fails it is over, too. */
final class Ongoing {
  private boolean now;

  boolean now() {
    return now;
  }

  void during(Runnable act) {
    now = true;
    try {
      act.run();
    } finally {
      now = false;
    }
  }
}
