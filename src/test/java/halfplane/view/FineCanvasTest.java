package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FineCanvasTest {
  private final FineCanvas canvas = new FineCanvas();

  @Test
  void itHasThePixelsThatAreShownAndTheSizeThatItTakes() {
    canvas.fit(30, 20, PlotStyle.desk(Palette.LIGHT));
    assertThat(canvas.getWidth() * DevicePixels.ofCanvas()).isEqualTo(30 * DevicePixels.of(canvas));
    assertThat(canvas.getBoundsInParent().getWidth()).isEqualTo(30);
    assertThat(canvas.getBoundsInParent().getHeight()).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({"1.25, 2", "1.5, 2", "1.75, 2", "1, 2", "2.5, 3"})
  void withTheWholePixelsThatJavafxKeepsItHasThoseOfTheScreen(double screen, double kept) {
    canvas.fit(40, 20, screen / kept);
    assertThat(canvas.getWidth() * kept).isEqualTo(40 * screen);
    assertThat(canvas.getLocalToParentTransform().getMxx() * screen / kept)
        .isCloseTo(1, within(1e-12));
    assertThat(canvas.getBoundsInParent().getWidth()).isCloseTo(40, within(1e-9));
  }

  @Test
  void forAPictureThatIsTwiceAsFineItHasTwiceAsManyEachWay() {
    canvas.fit(30, 20, PlotStyle.desk(Palette.LIGHT).withFineness(2));
    assertThat(canvas.getWidth() * DevicePixels.ofCanvas()).isEqualTo(60);
    assertThat(canvas.getBoundsInParent().getWidth()).isEqualTo(30);
  }
}
