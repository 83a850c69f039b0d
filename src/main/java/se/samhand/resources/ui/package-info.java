/** The screens of support centres and initiatives. */
@NullMarked
package se.samhand.resources.ui;

import org.jspecify.annotations.NullMarked;
