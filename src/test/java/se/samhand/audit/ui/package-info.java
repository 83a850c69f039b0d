@NullMarked
package se.samhand.audit.ui;

import org.jspecify.annotations.NullMarked;
