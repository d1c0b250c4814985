/**
 * The network of the lesson on EJML, in float32: linear layers, activations, {@link
 * halfplane.nn.BCEWithLogits} and {@link halfplane.nn.Sgd}. Samples are columns: a batch is {@code
 * features × samples}, so that inner loops run along samples.
 */
package halfplane.nn;
