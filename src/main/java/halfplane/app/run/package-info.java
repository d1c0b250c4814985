/**
 * The run on show. {@link halfplane.app.run.Run} is trained by {@code TrainingService} and {@code
 * Engine} in the background, alone or beside a {@link halfplane.app.run.Rival}; {@link
 * halfplane.app.run.Undo} remembers its settings, {@link halfplane.app.run.ManyRuns} trains others.
 */
package halfplane.app.run;
