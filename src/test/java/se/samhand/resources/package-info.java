@NullMarked
package se.samhand.resources;

import org.jspecify.annotations.NullMarked;
