/** What people see of the rules of certificates. */
@NullMarked
package se.samhand.training.certificates.ui;

import org.jspecify.annotations.NullMarked;
