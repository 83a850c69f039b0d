@NullMarked
package se.samhand.mail.ui;

import org.jspecify.annotations.NullMarked;
