/**
 * The window. {@link halfplane.app.MainWindow} holds its parts together; {@code Run} is the run on
 * show, trained by {@code TrainingService} and {@code Engine} in the background; {@code PlotPane},
 * {@code PanelDeck} with a {@code Panel} for each {@code Question}, {@code LessonBar} and the panes
 * of settings and figures show it; {@code Painting}, {@code MyLine} and {@code LabelLine} are what
 * is drawn by hand; {@code Desk} opens and saves files, {@code TakeHome} makes pictures, and {@code
 * Recovery} keeps what a crash would lose. Starts at {@link halfplane.app.Main}.
 */
package halfplane.app;
