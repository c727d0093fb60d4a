package jxeval.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jxeval.model.InputFile;
import jxeval.model.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What a sender is told of a return that came in.
 *
 * @param submitted the 报送日期 that decided whether it came in time; null where none could be read
 * @param errors findings that keep something out of the figures
 * @param warnings findings that count and are to be verified; being late is none of them
 */
public record Receipt(
    InputFile input, Answer answer, @Nullable LocalDate submitted, int errors, int warnings) {

  /** What became of the return. */
  public enum Answer {
    /** 受理: it counts, and nothing was found. */
    ACCEPTED,
    /** 受理待改: it counts whole, and something is to be verified. */
    TO_AMEND,
    /** 部分受理: it counts but for what errors keep out. */
    PARTIAL,
    /** 退回: nothing of it counts. */
    RETURNED;

    /** The word in JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One a file that counts or was refused, by path; earlier versions and copies get none. */
  public static List<Receipt> of(
      List<InputFile> inputs, List<Submission> submissions, List<Finding> findings) {
    Map<String, int[]> found = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.at() != null
          && finding.severity() != Severity.NOTICE
          && finding.rule() != UnitRule.U705) {
        found.computeIfAbsent(finding.at().file(), f -> new int[2])[finding.isError() ? 0 : 1]++;
      }
    }
    List<Receipt> receipts = new ArrayList<>();
    for (InputFile input : inputs) {
      int[] counts = found.getOrDefault(input.file(), new int[2]);
      boolean counted = input.status() == InputFile.Status.COUNTED;
      if (input.file().startsWith("returns/")
          && (counted || input.status() == InputFile.Status.REJECTED)) {
        Answer answer =
            !counted
                ? Answer.RETURNED
                : counts[0] > 0
                    ? Answer.PARTIAL
                    : counts[1] > 0 ? Answer.TO_AMEND : Answer.ACCEPTED;
        receipts.add(
            new Receipt(input, answer, submitted(input, submissions), counts[0], counts[1]));
      }
    }
    return List.copyOf(receipts);
  }

  private static @Nullable LocalDate submitted(InputFile input, List<Submission> submissions) {
    for (Submission submission : submissions) {
      String file = submission.file();
      if (file != null && isIn(input.file(), file)) {
        return submission.submitted();
      }
    }
    return null;
  }

  /** Whether a file is the one that came in, or of the folder that did. */
  private static boolean isIn(String path, String file) {
    int end = file.length();
    return path.startsWith(file) && (path.length() == end || path.charAt(end) == '/');
  }
}
