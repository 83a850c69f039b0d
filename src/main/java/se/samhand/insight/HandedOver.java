package se.samhand.insight;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That an answer was carried over into ILS.
 *
 * @param on the day in Stockholm
 * @param by who marked it
 * @param text what was carried over
 */
public record HandedOver(LocalDate on, String by, String text) implements Serializable {}
