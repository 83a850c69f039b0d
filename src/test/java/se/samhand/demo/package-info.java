@NullMarked
package se.samhand.demo;

import org.jspecify.annotations.NullMarked;
