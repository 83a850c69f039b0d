package se.samhand.training.routines;

import java.io.Serializable;
import java.util.UUID;
import se.samhand.training.Topic;

/** A published set of questions, and where it is read. */
public record QuestionSetDetails(UUID id, Topic topic, String name, String owner, String link, String targetGroup)
        implements Serializable {}
