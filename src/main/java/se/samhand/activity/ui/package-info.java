/** The screens of commitments and follow-ups. */
@NullMarked
package se.samhand.activity.ui;

import org.jspecify.annotations.NullMarked;
