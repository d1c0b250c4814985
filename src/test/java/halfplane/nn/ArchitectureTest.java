package halfplane.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void theNotebooksHasTwentyOneParameters() {
    var notebook = new Architecture(2, List.of(5), Activation.IDENTITY);
    assertThat(notebook.parameters()).isEqualTo(21);
    assertThat(notebook.layers()).isEqualTo(2);
    assertThat(notebook).hasToString("2-5-1");
  }

  @Test
  void onlyActivationsAfterAHiddenLayerBendTheBoundary() {
    assertThat(new Architecture(2, List.of(5), Activation.IDENTITY).isLinear()).isTrue();
    assertThat(new Architecture(2, List.of(5), Activation.RELU).isLinear()).isFalse();
    assertThat(new Architecture(2, List.of(), Activation.TANH).isLinear()).isTrue();
  }
}
