package jxeval.scheme.yaml;

import java.util.List;
import jxeval.check.Finding;
import jxeval.check.SchemeRule;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a YAML file into a tree; what it refuses it tells, and reads on. */
public final class TreeReader {
  /** 256 KiB. */
  public static final int MAX_BYTES = 256 * 1024;

  private TreeReader() {}

  /** The tree; null where there is none to go on with, and then something was told. */
  public static @Nullable Node read(String file, byte[] bytes, List<Finding> findings) {
    if (bytes.length > MAX_BYTES) {
      findings.add(
          Finding.of(SchemeRule.S802, CellRef.file(file), String.valueOf(bytes.length))
              .with("limit", MAX_BYTES + " bytes"));
      return null;
    }
    Node plain = PlainYaml.read(file, bytes);
    return plain == null ? ParsedYaml.read(file, bytes, findings) : plain;
  }
}
