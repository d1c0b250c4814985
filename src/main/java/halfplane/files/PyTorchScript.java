package halfplane.files;

import halfplane.data.Feature;
import halfplane.data.PlainNumber;
import halfplane.data.Source;
import halfplane.training.Experiment;
import halfplane.training.LearningRates;
import halfplane.training.NotebookLog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An experiment as a Python script that prints the same log when it is run with PyTorch and
 * scikit-learn.
 */
public final class PyTorchScript {
  /** The rate, the batch, the epochs, the changes of the rate, and epochs between two lines. */
  private static final String TRAINING =
      """
        loss_fn = nn.BCEWithLogitsLoss()
        optimizer = torch.optim.SGD(model.parameters(), lr=%s)
        batch = %s


        def correct(logits, labels):
            return torch.eq(torch.round(torch.sigmoid(logits)), labels).sum().item()


        for epoch in range(%d):%s
            loss_sum, right = 0.0, 0
            for start in range(0, len(X_train), batch):
                features, labels = X_train[start:start + batch], y_train[start:start + batch]
                logits = model(features).reshape(-1)
                loss = loss_fn(logits, labels)
                loss_sum += loss.item() * len(labels)
                right += correct(logits, labels)
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
            with torch.inference_mode():
                logits = model(X_test).reshape(-1)
                test_loss = loss_fn(logits, y_test).item()
                test_right = correct(logits, y_test)
            if not math.isfinite(loss_sum) or math.isnan(test_loss):
                raise SystemExit(
                    f"The learning rate is too big: the loss stopped being a number at epoch {epoch}."
                )
            if epoch %% %d == 0:
                print(
                    f"Epoch: {epoch} | Loss: {loss_sum / len(X_train):.5f}, "
                    f"Acc: {right / len(X_train) * 100:.2f}%% | "
                    f"Test Loss: {test_loss:.5f}, Test Acc: {test_right / len(X_test) * 100:.2f}%%"
                )""";

  private PyTorchScript() {}

  /**
   * The script's text. A CSV file that the points come from is to lie beside it, wherever it is run
   * from.
   *
   * @param rates of its epochs
   */
  public static String of(Experiment experiment, LearningRates rates) {
    var data = experiment.data();
    var lines = new ArrayList<String>();
    lines.add("# A run of Halfplane; prints the same log. Needs PyTorch and scikit-learn.");
    lines.add(
        "# Sums in another order may differ in a last digit. PyTorch 1.13 with OpenBLAS has the log's on a");
    lines.add(
        "# processor with AVX-512, by OPENBLAS_CORETYPE=SkylakeX ATEN_CPU_CAPABILITY=avx2 in the environment.");
    if (data.source() instanceof Source.CsvFile) {
      lines.add("import csv");
    }
    lines.add("import math");
    if (data.source() instanceof Source.CsvFile) {
      lines.add("import re");
      lines.add("from pathlib import Path");
    }
    lines.add("");
    lines.add("import numpy as np");
    lines.add("import torch");
    lines.add("from torch import nn");
    lines.add("from sklearn import datasets");
    lines.add("from sklearn.model_selection import train_test_split");
    lines.add("");
    lines.add("torch.set_num_threads(1)");
    lines.add("");
    lines.addAll(ScriptPoints.of(data));
    lines.add("X = torch.from_numpy(X).type(torch.float)");
    lines.add("y = torch.from_numpy(y).type(torch.float)");
    lines.add("x1, x2 = X[:, 0], X[:, 1]");
    lines.add(
        ScriptLine.of("X = torch.stack([%s], dim=1)", columns(experiment.model().features())));
    lines.add(
        ScriptLine.of(
            "X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=%s, random_state=%d)",
            PlainNumber.text(data.testSize()), data.seed()));
    lines.add("");
    lines.addAll(model(experiment.model()));
    lines.add("");
    lines.addAll(training(experiment.schedule(), rates));
    return String.join("\n", lines) + "\n";
  }

  private static String columns(List<Feature> features) {
    return features.stream()
        .map(
            feature ->
                switch (feature) {
                  case X1 -> "x1";
                  case X2 -> "x2";
                  case X1_SQUARED -> "x1 * x1";
                  case X2_SQUARED -> "x2 * x2";
                  case PRODUCT -> "x1 * x2";
                  case RADIUS_SQUARED -> "x1 * x1 + x2 * x2";
                })
        .collect(Collectors.joining(", "));
  }

  private static List<String> model(Experiment.Model model) {
    var lines = new ArrayList<String>();
    lines.add(ScriptLine.of("torch.manual_seed(%d)", model.seed()));
    lines.add("model = nn.Sequential(");
    var architecture = model.architecture();
    for (int layer = 0; layer < architecture.layers(); layer++) {
      lines.add(
          ScriptLine.of(
              "    nn.Linear(%d, %d),", architecture.fanIn(layer), architecture.fanOut(layer)));
      if (layer + 1 < architecture.layers()) {
        switch (model.activation()) {
          case RELU -> lines.add("    nn.ReLU(),");
          case TANH -> lines.add("    nn.Tanh(),");
          case IDENTITY -> {}
        }
      }
    }
    lines.add(")");
    return lines;
  }

  /** The rates that were changed in flight, by epoch, and the line that takes them over. */
  private static String changes(LearningRates rates, int epochs) {
    var changes =
        rates.changes().stream()
            .filter(change -> change.epoch() > 0 && change.epoch() < epochs)
            .map(change -> change.epoch() + ": " + PlainNumber.text(change.rate()))
            .collect(Collectors.joining(", "));
    return changes.isEmpty()
        ? ""
        : ScriptLine.of(
            "\n    optimizer.param_groups[0][\"lr\"] = {%s}.get(epoch, optimizer.param_groups[0][\"lr\"])",
            changes);
  }

  private static List<String> training(Experiment.Schedule schedule, LearningRates rates) {
    var batch =
        schedule.batch() == Experiment.Schedule.ALL
            ? "len(X_train)"
            : String.valueOf(schedule.batch());
    return ScriptLine.of(
            TRAINING,
            PlainNumber.text(rates.at(0)),
            batch,
            schedule.epochs(),
            changes(rates, schedule.epochs()),
            NotebookLog.EVERY)
        .lines()
        .toList();
  }
}
