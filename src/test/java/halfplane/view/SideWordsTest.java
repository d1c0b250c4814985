package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SideWordsTest {
  @AfterEach
  void speakEnglish() {
    Words.use(Locale.ROOT);
  }

  @Test
  void shorterWordsOfAnotherLanguageHideLess() {
    var style = PlotStyle.desk(Palette.LIGHT);
    double english = new SideWords.Place(0.5, 0.5).box(style, 400).width();
    Words.use(Locale.GERMAN);
    assertThat(new SideWords.Place(0.5, 0.5).box(style, 400).width()).isLessThan(0.8 * english);
  }

  @Test
  void onASmallPlotOfAProjectorTheyHideLessAndCanBeReadStill() {
    var projected = PlotStyle.projector(Palette.LIGHT, 1);
    assertThat(SideWords.font(projected, 470)).isEqualTo(24);
    assertThat(SideWords.font(projected, 400)).isBetween(20.0, 21.0);
    assertThat(SideWords.font(projected, 200)).isEqualTo(18);
    var desk = PlotStyle.desk(Palette.LIGHT);
    assertThat(SideWords.font(desk, 200)).isEqualTo(desk.font());
  }
}
