/**
 * Training as the notebook does it: every setting in an immutable {@link
 * halfplane.training.Experiment}, the loop, the figures of each epoch, and the history that can be
 * gone back to.
 */
package halfplane.training;
