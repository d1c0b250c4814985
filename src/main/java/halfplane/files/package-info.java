/**
 * What is read and written: experiments, metrics, PyTorch scripts, pictures as PNG, SVG, PDF and
 * GIF, what is remembered and what is recovered; each file is moved into place whole.
 */
package halfplane.files;
