package se.samhand.activity;

/**
 * What is expected of each unit has been made again: when the portal starts, each hour, and after each change that it
 * rests on. Published inside the transaction, when all is in place.
 */
public record ExpectationsRenewed() {}
