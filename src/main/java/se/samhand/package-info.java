/** Samhand: the portal where a city follows up its programme against violence in close relationships. */
@NullMarked
package se.samhand;

import org.jspecify.annotations.NullMarked;
