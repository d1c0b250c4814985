package halfplane.training;

import halfplane.nn.BCEWithLogits;
import halfplane.nn.Block;
import halfplane.nn.Network;
import halfplane.nn.Samples;
import halfplane.nn.Sgd;
import halfplane.nn.Weights;
import java.util.Objects;

/**
 * The notebook's loop over one network, in its order: forward on train, loss and accuracy,
 * backward, step, then test loss and accuracy with the new weights. Belongs to one thread.
 */
public final class TrainingLoop {
  private final Preparation preparation;
  private final Network network;
  private final BCEWithLogits loss = new BCEWithLogits();
  private final float[] logitGradient = new float[Block.LONGEST];
  private double lossSum;
  private int correct;

  /** A loop at its first epoch. */
  public TrainingLoop(Preparation preparation) {
    this.preparation = preparation;
    this.network = Network.of(preparation.initial());
  }

  /**
   * Runs one epoch. With mini-batches the training figures are the sums over the batches, each
   * taken before its own step.
   *
   * @param learningRate more than 0
   * @return the epoch's figures, not finite where the network has diverged
   */
  public Figures epoch(double learningRate) {
    lossSum = 0;
    correct = 0;
    for (var batch : preparation.batches()) {
      loss.clear();
      network.zeroGradients(batch.size());
      for (var block : batch.blocks()) {
        var logits = score(block);
        loss.gradient(logits, block.y(), batch.size(), logitGradient);
        network.backward(logitGradient);
      }
      lossSum += lossOf(batch);
      Sgd.step(network, learningRate);
    }
    return withTestFigures();
  }

  /** The figures of the present weights, on both sides, without a step. */
  public Figures evaluate() {
    lossSum = 0;
    correct = 0;
    preparation.batches().forEach(this::scoreAll);
    return withTestFigures();
  }

  private void scoreAll(Samples batch) {
    loss.clear();
    batch.blocks().forEach(this::score);
    lossSum += lossOf(batch);
  }

  /**
   * A float32 times a number of samples is exact in float64: of one batch the mean stays as it is.
   */
  private double lossOf(Samples batch) {
    return (double) loss.mean() * batch.size();
  }

  private Figures withTestFigures() {
    int samples = preparation.train().size();
    double trainLoss = lossSum / samples;
    double trainAccuracy = Figures.percent(correct, samples);
    lossSum = 0;
    correct = 0;
    scoreAll(preparation.testSamples());
    int tests = preparation.testSamples().size();
    return new Figures(trainLoss, trainAccuracy, lossSum / tests, Figures.percent(correct, tests));
  }

  private float[] score(Block block) {
    var logits = network.forward(block);
    loss.add(logits, block.y());
    correct += BCEWithLogits.correct(logits, block.y());
    return logits;
  }

  /**
   * Goes to the state after {@code target} epochs of a record of this run. Where weights were not
   * kept, the epochs since the last kept ones are trained again.
   *
   * @param target 0 to the history's size
   * @throws IndexOutOfBoundsException if it is another; the weights stay as they are
   */
  void replay(History history, int target) {
    Objects.checkIndex(target, history.size() + 1);
    int kept = target - target % history.stride();
    load(history.weights(kept));
    for (int epoch = kept; epoch < target; epoch++) {
      epoch(history.learningRate(epoch));
    }
  }

  /** A copy of the present weights. */
  public Weights weights() {
    return network.weights();
  }

  /** Takes over these weights. */
  public void load(Weights weights) {
    network.load(weights);
  }
}
