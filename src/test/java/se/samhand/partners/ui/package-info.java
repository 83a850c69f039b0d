/** What officers and partners see of agreements. */
@NullMarked
package se.samhand.partners.ui;

import org.jspecify.annotations.NullMarked;
