/** The screens of commitments and follow-ups. */
@NullMarked
@NamedInterface("ui")
package se.samhand.activity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
