package se.samhand.questions;

import java.io.Serializable;
import java.util.UUID;

/** A unit that can be asked, and how its manager is reached. */
public record AskableUnit(UUID id, String name, Reach reach) implements Serializable {}
