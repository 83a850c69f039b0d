/** What the city's staff see of the organisation, and how administrators change it. */
@NullMarked
package se.samhand.organisation.ui;

import org.jspecify.annotations.NullMarked;
