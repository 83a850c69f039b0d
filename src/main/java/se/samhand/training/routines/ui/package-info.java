/** What people see of routines. */
@NullMarked
package se.samhand.training.routines.ui;

import org.jspecify.annotations.NullMarked;
