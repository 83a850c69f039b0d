/** The screens of the organisation. */
@NullMarked
@NamedInterface("ui")
package se.samhand.organisation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
