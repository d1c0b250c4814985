package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

  @Test
  void forAPictureThatIsTwiceAsFineItHasTwiceAsManyEachWay() {
    canvas.fit(30, 20, PlotStyle.desk(Palette.LIGHT).withFineness(2));
    assertThat(canvas.getWidth() * DevicePixels.ofCanvas()).isEqualTo(60);
    assertThat(canvas.getBoundsInParent().getWidth()).isEqualTo(30);
  }
}
