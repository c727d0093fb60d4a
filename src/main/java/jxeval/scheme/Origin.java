package jxeval.scheme;

import java.util.List;
import jxeval.model.Later;

/**
 * The files that a scheme was read from.
 *
 * @param file name of the target file as given
 * @param overlays names of the files merged over it
 * @param sha256 hash of the target file's bytes
 * @param parameters every policy value with where it stands and what it rests on, in file order
 */
public record Origin(
    String file, List<String> overlays, Later<String> sha256, Later<List<Parameter>> parameters) {}
