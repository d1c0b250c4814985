# The notebook's epoch in PyTorch: forward, loss, accuracy, backward, step, and both figures on the test points.
import time
import numpy
import torch
from torch import nn

torch.set_num_threads(1)
rng = numpy.random.RandomState(42)
x = torch.from_numpy(rng.randn(1000, 2)).float()
y = torch.from_numpy(rng.randint(0, 2, 1000)).float()
x_train, y_train, x_test, y_test = x[:800], y[:800], x[800:], y[800:]
model = nn.Sequential(nn.Linear(2, 5), nn.Linear(5, 1))
loss_of = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def accuracy(labels, predictions):
    return torch.eq(labels, predictions).sum().item() / len(labels) * 100


def epoch():
    model.train()
    logits = model(x_train).squeeze()
    loss = loss_of(logits, y_train)
    accuracy(y_train, torch.round(torch.sigmoid(logits)))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    model.eval()
    with torch.inference_mode():
        logits = model(x_test).squeeze()
        loss_of(logits, y_test)
        accuracy(y_test, torch.round(torch.sigmoid(logits)))


for _ in range(300):
    epoch()
times = []
for _ in range(3000):
    begun = time.perf_counter()
    epoch()
    times.append(time.perf_counter() - begun)
print("%.0f µs an epoch" % (1e6 * sorted(times)[len(times) // 2]))
