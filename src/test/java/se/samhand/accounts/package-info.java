@NullMarked
package se.samhand.accounts;

import org.jspecify.annotations.NullMarked;
