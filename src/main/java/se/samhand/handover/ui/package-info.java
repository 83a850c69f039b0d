/** The page of a function: what it answers for, and taking it over. */
@NullMarked
package se.samhand.handover.ui;

import org.jspecify.annotations.NullMarked;
