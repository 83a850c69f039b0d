/** The administrators' page of accounts, one's own account, and the pages behind links that work once. */
@NullMarked
package se.samhand.accounts.ui;

import org.jspecify.annotations.NullMarked;
