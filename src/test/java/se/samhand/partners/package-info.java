/** Agreements, and the proofs that no partner reaches another's. */
@NullMarked
package se.samhand.partners;

import org.jspecify.annotations.NullMarked;
