@NullMarked
package se.samhand.accounts.ui;

import org.jspecify.annotations.NullMarked;
