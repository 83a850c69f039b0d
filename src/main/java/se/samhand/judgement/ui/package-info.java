/** Screens where goals are judged. */
@NullMarked
package se.samhand.judgement.ui;

import org.jspecify.annotations.NullMarked;
