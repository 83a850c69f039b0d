/** From tables of text to what an import would do: which sheet it is, what is wrong, what would be added, changed or left. */
@NullMarked
package se.samhand.importing.checking;

import org.jspecify.annotations.NullMarked;
