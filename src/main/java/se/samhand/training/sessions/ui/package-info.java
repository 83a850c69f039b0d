/** What people see of courses and their sessions. */
@NullMarked
package se.samhand.training.sessions.ui;

import org.jspecify.annotations.NullMarked;
