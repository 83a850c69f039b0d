@NullMarked
package se.samhand.audit;

import org.jspecify.annotations.NullMarked;
