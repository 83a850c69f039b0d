/** Upload, check, confirm, undo: the one importer that features hand their sheets to. */
@NullMarked
package se.samhand.importing;

import org.jspecify.annotations.NullMarked;
