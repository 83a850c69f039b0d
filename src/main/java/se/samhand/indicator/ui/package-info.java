/** The screens of indicators, their figures and targets. */
@NullMarked
package se.samhand.indicator.ui;

import org.jspecify.annotations.NullMarked;
