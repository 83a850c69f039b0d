/** The screens of programmes and goals. */
@NullMarked
@NamedInterface("ui")
package se.samhand.programme.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
