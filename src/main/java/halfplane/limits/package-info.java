/**
 * What no straight line can beat on a training set: the line that a linear network collapses to,
 * the best of all lines, exact, and the smallest binary cross-entropy of any affine logit.
 */
package halfplane.limits;
