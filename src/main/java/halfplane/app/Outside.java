package halfplane.app;

import java.util.Locale;

/** What the window has done outside of itself. */
public interface Outside {
  /** Does nothing. */
  Outside NONE =
      new Outside() {
        @Override
        public void speak(Locale language) {}

        @Override
        public void browse(String address) {}
      };

  /** Opens the window anew in another language. */
  void speak(Locale language);

  /** Opens an address in the browser. */
  void browse(String address);
}
