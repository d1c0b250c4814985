package halfplane.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.service.query.NodeQuery;

/**
 * A robot that looks for windows and nodes on the FX thread: on another one their lists can change
 * under the search, which then fails now and then.
 */
public final class FxThreadRobot extends ApplicationExtension {
  @Override
  public NodeQuery lookup(String query) {
    return inAllWindows(() -> super.lookup(query));
  }

  @Override
  public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
    return inAllWindows(() -> super.lookup(predicate));
  }

  @Override
  public NodeQuery from(Node... parents) {
    return onFx(super.from(parents));
  }

  /** A query lists the windows when it is made. */
  private static NodeQuery inAllWindows(Supplier<NodeQuery> query) {
    try {
      return onFx(call(query::get));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static NodeQuery onFx(NodeQuery real) {
    return (NodeQuery)
        Proxy.newProxyInstance(
            FxThreadRobot.class.getClassLoader(),
            new Class<?>[] {NodeQuery.class},
            (proxy, method, arguments) -> {
              var found = call(() -> method.invoke(real, arguments));
              return found instanceof NodeQuery query ? onFx(query) : found;
            });
  }

  private static <T> T call(Callable<T> asked) throws Throwable {
    var call = new FutureTask<>(asked);
    if (Platform.isFxApplicationThread()) {
      call.run();
    } else {
      Platform.runLater(call);
    }
    try {
      return call.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof InvocationTargetException failed
          ? failed.getCause()
          : e.getCause();
    }
  }
}
