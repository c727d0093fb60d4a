package jxeval.scheme.load;

import java.util.List;

/** The files that a scheme was read from: the target file, its hash, and what was laid over it. */
record Origin(String file, String sha256, List<String> overlays) {}
