/** What tests share: one database, one way to empty it, and the people who visit the portal. */
@NullMarked
package se.samhand.support;

import org.jspecify.annotations.NullMarked;
