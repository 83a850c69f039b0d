/** Fences around the whole portal. */
@NullMarked
package se.samhand;

import org.jspecify.annotations.NullMarked;
