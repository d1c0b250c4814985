package halfplane.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.service.query.NodeQuery;

/**
 * A robot that looks for nodes on the FX thread: on another one their lists can change under the
 * search, which then fails now and then.
 */
public final class FxThreadRobot extends ApplicationExtension {
  @Override
  public NodeQuery lookup(String query) {
    return onFx(super.lookup(query));
  }

  @Override
  public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
    return onFx(super.lookup(predicate));
  }

  @Override
  public NodeQuery from(Node... parents) {
    return onFx(super.from(parents));
  }

  private static NodeQuery onFx(NodeQuery real) {
    return (NodeQuery)
        Proxy.newProxyInstance(
            FxThreadRobot.class.getClassLoader(),
            new Class<?>[] {NodeQuery.class},
            (proxy, method, arguments) -> {
              var found = call(real, method, arguments);
              return found instanceof NodeQuery query ? onFx(query) : found;
            });
  }

  private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
    var call = new FutureTask<>(() -> method.invoke(real, arguments));
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
