package se.samhand.training.attendance;

import java.io.Serializable;
import java.util.UUID;

/** A corrected mark takes back what {@link TrainingCompleted} said. Told within the transaction that decides it. */
public record TrainingNotCompleted(UUID enrolmentId) implements Serializable {}
