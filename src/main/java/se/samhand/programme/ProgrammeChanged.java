package se.samhand.programme;

/** Programmes, versions, goals or activities have changed. Published inside the changing transaction. */
public record ProgrammeChanged() {}
