/** Labelled points in the plane, where they come from, and their split for training and test. */
package halfplane.data;
