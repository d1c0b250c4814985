/** What is read and written: experiments, metrics, pictures from pixels. */
package halfplane.files;
