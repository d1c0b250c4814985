package halfplane.app.background;

/** Faults of the app itself that another thread came upon, to be reported like this thread's. */
public final class Faults {
  private Faults() {}

  /** Has this thread's handler report it; what the caller was about goes on. */
  public static void report(Throwable fault) {
    var thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
  }
}
