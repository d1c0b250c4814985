package halfplane.app.run;

/** Whether something is being done at present; where that fails it is over, too. */
public final class Ongoing {
  private boolean now;

  /** Whether it is being done at present. */
  public boolean now() {
    return now;
  }

  /** Does something; meanwhile it is being done. */
  public void during(Runnable act) {
    now = true;
    try {
      act.run();
    } finally {
      now = false;
    }
  }
}
