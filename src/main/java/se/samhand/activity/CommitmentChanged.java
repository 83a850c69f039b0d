package se.samhand.activity;

/** What a unit undertakes has changed, and with it what is expected of it. Published inside the changing transaction. */
record CommitmentChanged() {}
