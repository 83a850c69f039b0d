@NullMarked
package se.samhand.indicator;

import org.jspecify.annotations.NullMarked;
