/** Persons, where they work, and who holds which function when. Ownership points to a function, never to a person. */
@NamedInterface("people")
@NullMarked
package se.samhand.organisation.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
