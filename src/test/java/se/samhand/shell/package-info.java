@NullMarked
package se.samhand.shell;

import org.jspecify.annotations.NullMarked;
