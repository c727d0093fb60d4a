package jxeval.scheme.load;

import java.util.List;
import jxeval.check.Finding;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What became of a target file.
 *
 * @param scheme null where a finding is an error
 * @param findings in the order of files and lines
 */
public record Loaded(@Nullable Scheme scheme, List<Finding> findings) {}
