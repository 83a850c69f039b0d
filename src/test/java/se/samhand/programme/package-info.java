@NullMarked
package se.samhand.programme;

import org.jspecify.annotations.NullMarked;
