@NullMarked
package se.samhand.tasks.ui;

import org.jspecify.annotations.NullMarked;
