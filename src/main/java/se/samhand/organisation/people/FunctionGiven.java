package se.samhand.organisation.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A function that somebody has held was given to somebody, after whom nobody else has been named. Published inside the
 * changing transaction.
 *
 * @param name of the function
 * @param from the first day
 * @param before who held it until then; the same person when it stays with them after all
 */
public record FunctionGiven(UUID functionId, UUID unitId, String name, UUID personId, LocalDate from, UUID before) {}
