@NullMarked
package se.samhand.importing.ui;

import org.jspecify.annotations.NullMarked;
