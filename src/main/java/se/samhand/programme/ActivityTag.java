package se.samhand.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** One mark on an activity: a target group, a kind of violence or a success factor. */
@Embeddable
public record ActivityTag(@Enumerated(EnumType.STRING) TagList list, String code) implements Serializable {}
