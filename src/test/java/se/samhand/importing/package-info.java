/** The importer, tried with sheets of its own: shelves and the books on them. */
@NullMarked
package se.samhand.importing;

import org.jspecify.annotations.NullMarked;
