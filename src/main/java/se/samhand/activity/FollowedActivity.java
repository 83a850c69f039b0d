package se.samhand.activity;

import java.io.Serializable;

/** An activity to choose in the matrix. */
public record FollowedActivity(String key, String code, String text) implements Serializable {}
