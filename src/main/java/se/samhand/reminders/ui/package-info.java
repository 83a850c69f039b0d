@NullMarked
package se.samhand.reminders.ui;

import org.jspecify.annotations.NullMarked;
