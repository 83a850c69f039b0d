@NullMarked
package se.samhand.activity;

import org.jspecify.annotations.NullMarked;
