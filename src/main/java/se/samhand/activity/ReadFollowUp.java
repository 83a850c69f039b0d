package se.samhand.activity;

import java.io.Serializable;
import java.util.UUID;

/** A follow-up as somebody read it. */
public record ReadFollowUp(UUID id, long version) implements Serializable {}
