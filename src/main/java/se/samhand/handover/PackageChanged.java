package se.samhand.handover;

/** What was signed is no longer, byte by byte, what it was. */
public class PackageChanged extends RuntimeException {}
