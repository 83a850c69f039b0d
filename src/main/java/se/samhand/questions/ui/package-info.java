/** The screens of what a board asks the units below it. */
@NullMarked
package se.samhand.questions.ui;

import org.jspecify.annotations.NullMarked;
