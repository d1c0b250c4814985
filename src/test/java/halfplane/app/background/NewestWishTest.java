package halfplane.app.background;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewestWishTest {
  private final NewestWish newest = new NewestWish();

  @Test
  void theLastOfSeveralWishesCountsHoweverLateItsAnswerIs() {
    var first = newest.make();
    assertThat(first.getAsBoolean()).isTrue();
    var second = newest.make();
    assertThat(second.getAsBoolean()).isTrue();
    assertThat(first.getAsBoolean()).isFalse();
  }

  @Test
  void noWishCountsWhenItIsDroppedButTheNextDoes() {
    var dropped = newest.make();
    newest.drop();
    assertThat(dropped.getAsBoolean()).isFalse();
    assertThat(newest.make().getAsBoolean()).isTrue();
  }

  @Test
  void afterTheEndNoneCounts() {
    var before = newest.make();
    newest.end();
    assertThat(before.getAsBoolean()).isFalse();
    assertThat(newest.make().getAsBoolean()).isFalse();
  }
}
