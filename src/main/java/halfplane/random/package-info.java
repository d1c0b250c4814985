/** MT19937, drawn from exactly as NumPy and PyTorch draw from it. */
package halfplane.random;
