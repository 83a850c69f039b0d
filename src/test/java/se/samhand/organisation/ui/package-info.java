@NullMarked
package se.samhand.organisation.ui;

import org.jspecify.annotations.NullMarked;
