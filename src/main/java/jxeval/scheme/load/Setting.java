package jxeval.scheme.load;

/**
 * A value set from outside the file.
 *
 * @param path dotted path; list items by position from 0 or by id
 * @param value YAML, such as {@code 60} or {@code [a, b]}
 */
public record Setting(String path, String value) {}
