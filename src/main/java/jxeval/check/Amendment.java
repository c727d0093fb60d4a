package jxeval.check;

/**
 * What became of the notes that a file was sent back with.
 *
 * @param mended notes that are no longer true
 * @param left notes that still are
 * @param fresh findings that no note told of
 */
public record Amendment(String file, int mended, int left, int fresh) {}
