package se.samhand.programme;

import java.io.Serializable;
import java.util.UUID;

/**
 * An activity of a draft, as its form begins.
 *
 * @param version of the activity, for telling whether somebody else has changed it since
 * @param key stays from version to version
 */
public record WrittenActivity(UUID id, long version, String key, ActivityDraft fields) implements Serializable {}
