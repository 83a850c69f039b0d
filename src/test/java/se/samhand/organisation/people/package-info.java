@NullMarked
package se.samhand.organisation.people;

import org.jspecify.annotations.NullMarked;
