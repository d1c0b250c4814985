package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PixelImageTest {
  private static final int RED = 0xffff0000;
  private static final int BLUE = 0xff0000ff;

  private final PixelImage picture = new PixelImage();

  private final FxRobot robot = new FxRobot();

  private void fit(double width, double height) {
    robot.interact(() -> picture.fit(width, height));
  }

  private void show(int[] argb, int width, int height, double scale) {
    robot.interact(() -> picture.show(argb, width, height, scale));
  }

  private int[] shown() {
    var image = picture.getImage();
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    return IntStream.range(0, width * height)
        .map(i -> image.getPixelReader().getArgb(i % width, i / width))
        .toArray();
  }

  @Test
  void aPictureOfItsSizeIsShownAsItIs() {
    fit(2, 1);
    show(new int[] {RED, BLUE}, 2, 1, 1);
    assertThat(shown()).containsExactly(RED, BLUE);
  }

  @Test
  void whileItWaitsForAPictureOfAnotherSizeTheLastOneIsStretchedPixelByPixel() {
    fit(2, 1);
    show(new int[] {RED, BLUE}, 2, 1, 1);
    fit(4, 2);
    assertThat(shown()).containsExactly(RED, RED, BLUE, BLUE, RED, RED, BLUE, BLUE);
    fit(1, 1);
    assertThat(shown()).containsExactly(BLUE);
    assertThat(picture.getBoundsInParent().getWidth()).isEqualTo(1);
  }

  @Test
  void aPictureThatComesLateIsStretchedToTheSizeThatIsWantedByThen() {
    fit(2, 2);
    show(new int[] {RED}, 1, 1, 1);
    assertThat(shown()).containsExactly(RED, RED, RED, RED);
  }

  @Test
  void aPictureThatIsFinerThanTheScreenKeepsItsPixels() {
    fit(2, 1);
    show(new int[] {RED, BLUE, RED, BLUE, BLUE, RED, BLUE, RED}, 4, 2, 2);
    assertThat(shown()).containsExactly(RED, BLUE, RED, BLUE, BLUE, RED, BLUE, RED);
    assertThat(picture.getBoundsInParent().getWidth()).isEqualTo(2);
    assertThat(picture.getBoundsInParent().getHeight()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.25, 1.5, 1.75, 2})
  void eachOfItsPixelsIsOneOfTheScreens(double screen) {
    double width = 4 / screen;
    fit(width, 2 / screen);
    show(new int[] {RED, BLUE, RED, BLUE, BLUE, RED, BLUE, RED}, 4, 2, screen);
    robot.interact(() -> picture.arrange(screen));
    assertThat(shown()).containsExactly(RED, BLUE, RED, BLUE, BLUE, RED, BLUE, RED);
    assertThat(picture.getLocalToParentTransform().getMxx() * screen).isEqualTo(1);
    assertThat(picture.getBoundsInParent().getWidth()).isCloseTo(width, within(1e-6));
  }

  @Test
  void aCoarserPictureIsStretchedToTheScreensPixels() {
    fit(2, 2);
    show(new int[] {RED}, 1, 1, 0.5);
    robot.interact(() -> picture.arrange(1.5));
    assertThat(shown()).hasSize(9).containsOnly(RED);
  }

  @Test
  void afterAllIsClearedAnotherSizeShowsNothing() {
    fit(1, 1);
    show(new int[] {RED}, 1, 1, 1);
    robot.interact(picture::clear);
    fit(2, 2);
    assertThat(picture.getImage()).isNull();
  }
}
