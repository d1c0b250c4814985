package halfplane.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotebookLogTest {
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @Test
  void theLineIsTheNotebooksInEveryLocale() {
    for (var tag : new String[] {"en", "de", "ar-EG", "hi-IN", "tr"}) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(NotebookLog.line(1230, new Figures(0.695694, 50, 0.697209, 47.5)))
          .isEqualTo(
              "Epoch: 1230 | Loss: 0.69569, Acc: 50.00% | Test Loss: 0.69721, Test Acc: 47.50%");
    }
  }

  @Test
  void tiesOfTheExactValueRoundToEvenAsInPython() {
    assertThat(NotebookLog.line(0, new Figures(0.5, 53.625, 0.5, 53.875)))
        .contains("Acc: 53.62%")
        .contains("Test Acc: 53.88%");
  }

  @Test
  void aFigureOnItsOwnRoundsAsItDoesInTheLine() {
    assertThat(NotebookLog.accuracy(53.125)).isEqualTo("53.12");
    assertThat(NotebookLog.loss(0.693015f)).isEqualTo("0.69301");
    assertThat(NotebookLog.loss(0.693015)).isEqualTo("0.69302");
    assertThat(NotebookLog.loss(4.06e34)).isEqualTo("4.06e+34");
  }

  @Test
  void aLossThatIsNoFiniteNumberIsWrittenAsInTheNotebook() {
    assertThat(NotebookLog.loss(Double.NaN)).isEqualTo("NaN");
    assertThat(NotebookLog.loss(Double.POSITIVE_INFINITY)).isEqualTo("inf");
  }
}
