/** The screen of the reporting calendar. */
@NullMarked
package se.samhand.period.ui;

import org.jspecify.annotations.NullMarked;
