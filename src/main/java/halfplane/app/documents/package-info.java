/**
 * Files that are opened and saved: experiments, points, lessons. {@link
 * halfplane.app.documents.Desk} asks for what is not saved, and says in one sentence what went
 * wrong.
 */
package halfplane.app.documents;
