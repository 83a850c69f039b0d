/** The screens of what is seen together. */
@NullMarked
package se.samhand.insight.ui;

import org.jspecify.annotations.NullMarked;
