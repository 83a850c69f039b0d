@NullMarked
package se.samhand.privacy;

import org.jspecify.annotations.NullMarked;
