@NullMarked
package se.samhand.codelists;

import org.jspecify.annotations.NullMarked;
