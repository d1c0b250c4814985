package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductOrderTest {
  private static List<Integer> pieces(int in, int out, int batch) {
    var ends = new ArrayList<Integer>();
    for (int at = 0; at < batch; at = ends.getLast()) {
      ends.add(ProductOrder.pieceEnd(in, out, at, batch));
    }
    return ends;
  }

  @Test
  void aSmallGradientIsAddedUpInOnePiece() {
    assertThat(pieces(10, 10, 800)).containsExactly(800);
    assertThat(pieces(10, 10, 10_000)).containsExactly(10_000);
    assertThat(pieces(64, 64, 448)).containsExactly(448);
  }

  @Test
  void aLargeOneIsCutIntoPiecesAndTheRestIntoHalves() {
    assertThat(pieces(36, 36, 800)).containsExactly(400, 800);
    assertThat(pieces(36, 36, 895)).containsExactly(448, 895);
    assertThat(pieces(36, 36, 896)).containsExactly(448, 896);
    assertThat(pieces(36, 36, 897)).containsExactly(448, 673, 897);
    assertThat(pieces(64, 64, 449)).containsExactly(225, 449);
    assertThat(pieces(36, 36, 1301)).containsExactly(448, 875, 1301);
    assertThat(pieces(20, 20, 3001)).containsExactly(448, 896, 1344, 1792, 2240, 2621, 3001);
  }

  @Test
  void thePieceIsTheSameFromAnySampleInIt() {
    for (int at = 448; at < 875; at++) {
      assertThat(ProductOrder.pieceEnd(36, 36, at, 1301)).isEqualTo(875);
    }
  }

  @Test
  void manyTermsAndFewResultsAreAddedUpInLanes() {
    assertThat(ProductOrder.usesLanes(32, 1, 1200)).isTrue();
    assertThat(ProductOrder.usesLanes(31, 1, 1200)).isFalse();
    assertThat(ProductOrder.usesLanes(32, 1, 1201)).isFalse();
    assertThat(ProductOrder.usesLanes(64, 64, 17)).isTrue();
    assertThat(ProductOrder.usesLanes(64, 64, 19)).isFalse();
  }

  @Test
  void inputsThatFillNoVectorHaveTheirGradientsInLanes() {
    assertThat(ProductOrder.firstInLanes(34, 34, 800)).isEqualTo(32);
    assertThat(ProductOrder.firstInLanes(5, 40, 800)).isZero();
    assertThat(ProductOrder.firstInLanes(32, 33, 800)).isEqualTo(32);
    assertThat(ProductOrder.firstInLanes(41, 32, 700)).isEqualTo(41);
    assertThat(ProductOrder.firstInLanes(34, 31, 800)).isEqualTo(34);
    assertThat(ProductOrder.firstInLanes(36, 36, 800)).isEqualTo(36);
    assertThat(ProductOrder.firstInLanes(1, 40, 800)).isEqualTo(1);
  }

  @Test
  void lanesArePairedInWholeFoursOfUnitsOrSamples() {
    assertThat(ProductOrder.paired(3, 5, 0, 7, 7)).isEqualTo(7);
    assertThat(ProductOrder.paired(4, 5, 0, 7, 7)).isEqualTo(4);
    assertThat(ProductOrder.paired(0, 1, 1024, 79, 1103)).isEqualTo(76);
    assertThat(ProductOrder.paired(0, 1, 0, 1024, 1103)).isEqualTo(1024);
    assertThat(ProductOrder.paired(0, 1, 1024, 3, 1027)).isZero();
  }
}
