/** For how long training counts: the rules of certificates. */
@NamedInterface("certificates")
@NullMarked
package se.samhand.training.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
