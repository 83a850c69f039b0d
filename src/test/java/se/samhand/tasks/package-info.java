@NullMarked
package se.samhand.tasks;

import org.jspecify.annotations.NullMarked;
