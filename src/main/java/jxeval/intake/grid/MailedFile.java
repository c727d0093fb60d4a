package jxeval.intake.grid;

import java.util.List;
import jxeval.check.Finding;

/**
 * A file as it lay on disk, read once.
 *
 * @param file path relative to the year folder, with {@code /}
 * @param sha256 lower-case hex of its bytes; empty when they could not be read or nobody asks for
 *     it
 * @param bytes its content; empty when a finding says why it was not read
 * @param findings what keeps it from being read
 */
@SuppressWarnings("ArrayRecordComponent")
public record MailedFile(String file, String sha256, byte[] bytes, List<Finding> findings) {
  public MailedFile {
    findings = List.copyOf(findings);
  }

  /** The grid of its content, or the findings that kept it from being read. */
  public Grid grid(Limits limits) {
    return findings.isEmpty()
        ? Grids.read(file, bytes, limits)
        : new Grid(file, null, List.of(), findings);
  }
}
