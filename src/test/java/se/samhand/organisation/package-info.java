@NullMarked
package se.samhand.organisation;

import org.jspecify.annotations.NullMarked;
