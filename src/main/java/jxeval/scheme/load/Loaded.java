package jxeval.scheme.load;

import java.util.List;
import jxeval.check.Finding;
import jxeval.model.Later;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What became of a target file.
 *
 * @param scheme null where a finding is an error
 * @param told what was found, in the order of files and lines
 */
public record Loaded(@Nullable Scheme scheme, Later<List<Finding>> told) {
  public List<Finding> findings() {
    return told.get();
  }
}
