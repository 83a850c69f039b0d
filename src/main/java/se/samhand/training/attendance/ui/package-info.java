/** What trainers see of who came. */
@NullMarked
package se.samhand.training.attendance.ui;

import org.jspecify.annotations.NullMarked;
