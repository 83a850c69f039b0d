/** Tables in files, CSV and xlsx, read and written as text; knows nothing of what they mean. */
@NullMarked
package se.samhand.importing.files;

import org.jspecify.annotations.NullMarked;
