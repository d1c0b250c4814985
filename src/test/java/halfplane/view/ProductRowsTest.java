package halfplane.view;

import static org.assertj.core.api.Assertions.assertThat;

import halfplane.nn.Weights;
import halfplane.training.Experiment;
import halfplane.training.Preparation;
import halfplane.training.Trainer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductRowsTest {
  private static final double FONT = 18;
  private static final double WIDE = 1240;
  private static final double NARROW = 300;

  private static Weights weights(Integer... hidden) {
    var model = Experiment.NOTEBOOK.model().withHidden(List.of(hidden));
    return new Trainer(Preparation.of(Experiment.NOTEBOOK.withModel(model))).snapshot().weights();
  }

  private static double usualHeight(Weights weights) {
    return ProductRows.usualHeight(weights.architecture(), FONT, WIDE);
  }

  private static ProductRows usual(Weights weights) {
    return ProductRows.fitted(weights, FONT, WIDE, usualHeight(weights));
  }

  /** Where the last grid ends. */
  private static double bottom(ProductRows rows) {
    return rows.rows().getLast().grids().stream()
        .mapToDouble(grid -> grid.top() + grid.height())
        .max()
        .orElseThrow();
  }

  private static List<String> words(ProductRows.Row row, double font, double width) {
    return GridHeadings.of(row, font, width).stream().map(GridHeadings.Heading::words).toList();
  }

  @Test
  void theLastProductOfTwoLayersOfTwentyIsSeenWhereAllRowsHaveFivePixels() {
    double low = 320;
    var weights = weights(20, 20);
    assertThat(usualHeight(weights)).isGreaterThan(2 * low);
    var rows = ProductRows.fitted(weights, FONT, WIDE, low);
    assertThat(bottom(rows)).isBetween(low - 10, low);
    assertThat(rows.rows().getLast().after().top()).isLessThan(low);
    var hovered = rows.first();
    double third = hovered.top() + 2.5 * hovered.cellHeight();
    assertThat(hovered.at(hovered.left() + 1, third)).isEqualTo(new MatrixGrid.Cell(2, 0));
  }

  @Test
  void noRowIsThinnerThanFivePixelsHoweverLowThePanel() {
    var weights = weights(20, 20);
    var rows = ProductRows.fitted(weights, FONT, WIDE, 100);
    assertThat(rows.first().cellHeight()).isEqualTo(5);
    double least = ProductRows.leastHeight(weights.architecture(), FONT, WIDE);
    assertThat(bottom(rows)).isBetween(least - 10, least);
  }

  @Test
  void cellsGrowWhereThereIsRoom() {
    var weights = weights(5);
    double usual = usual(weights).first().cellHeight();
    var grown = ProductRows.fitted(weights, FONT, WIDE, 700).first();
    assertThat(grown.cellHeight()).isGreaterThan(1.2 * usual).isLessThan(grown.cellWidth());
  }

  @Test
  void everyGridHasItsWeightsNameAboveThemAndItsBiasesAboveTheirColumn() {
    var row = usual(weights(5)).rows().getFirst();
    assertThat(words(row, FONT, WIDE))
        .containsExactly("W₂,", "b₂", "W₁,", "b₁", "W₂·W₁,", "W₂·b₁+b₂");
    var headings = GridHeadings.of(row, FONT, WIDE);
    assertThat(headings.get(0).left()).isEqualTo(row.own().left());
    assertThat(headings.get(1).left()).isEqualTo(row.own().x(5));
    assertThat(headings.get(2).left()).isEqualTo(row.before().left());
    assertThat(headings.get(3).left()).isEqualTo(row.before().x(2));
    assertThat(headings.get(5).right()).isGreaterThan(row.after().x(2));
  }

  @Test
  void namesAreShorterWhereTheyWouldLieUponEachOther() {
    var rows = ProductRows.fitted(weights(20, 20, 20), 12, NARROW, 1000).rows();
    assertThat(words(rows.getLast(), 12, NARROW)).first().isEqualTo("W₄,");
    for (var row : rows) {
      var headings = GridHeadings.of(row, 12, NARROW);
      for (int i = 1; i < headings.size(); i++) {
        assertThat(headings.get(i).left()).isGreaterThan(headings.get(i - 1).right());
      }
    }
  }

  @Test
  void aNetworkWithoutAHiddenLayerHasOneGrid() {
    var rows = usual(weights());
    assertThat(rows.rows()).singleElement().satisfies(row -> assertThat(row.own()).isNull());
    assertThat(words(rows.rows().getFirst(), FONT, WIDE)).containsExactly("W₁,", "b₁");
  }
}
