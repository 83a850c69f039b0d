package se.samhand.importing;

/**
 * A row's standing on another.
 *
 * @param column the column that names the other, where a fault is shown
 * @param sheet the other's {@link ImportSheet#name}
 * @param key the other's {@link ImportSheet#keyOf key}
 */
public record Reference(String column, String sheet, String key) {}
