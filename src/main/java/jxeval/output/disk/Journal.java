package jxeval.output.disk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to change in a folder, written down before anything changes.
 *
 * @param changes in the order made
 */
record Journal(List<Change> changes) {
  private static final String HEAD = "jx-eval journal 1";
  private static final String END = "end";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}|-) (old|none) (.+)");

  /**
   * One file that changes.
   *
   * @param name a plain file name
   * @param sha256 of its new content; {@code -} where it is to go
   * @param hadOld whether a file of that name stood there
   */
  record Change(String name, String sha256, boolean hadOld) {
    static final String GONE = "-";

    boolean removes() {
      return sha256.equals(GONE);
    }
  }

  Journal {
    changes = List.copyOf(changes);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    for (Change change : changes) {
      text.append(change.sha256()).append(change.hadOld() ? " old " : " none ");
      text.append(change.name()).append('\n');
    }
    return text.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The journal that the bytes hold; empty where they hold none that this program wrote. */
  static Optional<Journal> parse(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    int last = lines.size() - 1;
    if (last < 1 || !lines.get(0).equals(HEAD) || !lines.get(last).equals(END)) {
      return Optional.empty();
    }
    List<Change> changes = new ArrayList<>();
    for (String line : lines.subList(1, last)) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches() || !FileNames.isPlain(parts.group(3))) {
        return Optional.empty();
      }
      changes.add(new Change(parts.group(3), parts.group(1), parts.group(2).equals("old")));
    }
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Journal(changes));
  }
}
