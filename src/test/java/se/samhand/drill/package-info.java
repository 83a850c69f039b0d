/** What takes too long, or kills too much, for every change: {@code ./portal drill} and {@code ./portal bench}. */
@NullMarked
package se.samhand.drill;

import org.jspecify.annotations.NullMarked;
