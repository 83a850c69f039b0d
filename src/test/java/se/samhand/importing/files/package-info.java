@NullMarked
package se.samhand.importing.files;

import org.jspecify.annotations.NullMarked;
