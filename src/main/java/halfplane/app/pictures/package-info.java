/** What a class takes home: pictures, films, handouts, tables and scripts. */
package halfplane.app.pictures;
