/** The portal as people meet it: in a real browser, on the production bundle, with the example played into a real database. */
@NullMarked
package se.samhand.browser;

import org.jspecify.annotations.NullMarked;
