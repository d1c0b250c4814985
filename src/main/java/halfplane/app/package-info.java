/**
 * The window. Starts at {@link halfplane.app.Main}; {@link halfplane.app.MainWindow} holds its
 * parts together, with menus, keys and the bar of buttons. The parts have packages of their own,
 * each on those before it: {@code background}, {@code memory} and {@code controls}; the {@code run}
 * on show; {@code paint}, {@code settings} and {@code plot}; {@code figures} and {@code panels};
 * {@code lessons}; {@code documents} and {@code pictures}.
 */
package halfplane.app;
