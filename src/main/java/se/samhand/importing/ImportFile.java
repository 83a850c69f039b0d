package se.samhand.importing;

import org.springframework.core.io.InputStreamSource;

/** A file to import, under the name that the person knows it by. */
public record ImportFile(String name, InputStreamSource content) {}
