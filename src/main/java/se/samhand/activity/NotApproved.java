package se.samhand.activity;

import java.io.Serializable;

/** A follow-up that could not be approved, and why. */
public record NotApproved(String title, String unitName, ReviewRefused why) implements Serializable {}
