package se.samhand.importing;

/** Somebody stopped the work before it was done; nothing of it remains. */
public class ImportCancelled extends RuntimeException {}
