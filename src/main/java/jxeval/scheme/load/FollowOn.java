package jxeval.scheme.load;

import java.util.List;
import java.util.Set;
import jxeval.check.Finding;
import jxeval.check.SchemeRule;

/** Findings that follow from another one: a single slip of the pen is told once. */
final class FollowOn {
  private static final Set<SchemeRule> OF_BANDS = Set.of(SchemeRule.S825, SchemeRule.S834);

  private FollowOn() {}

  static List<Finding> leftOut(List<Finding> findings) {
    return findings.stream().filter(f -> findings.stream().noneMatch(g -> leads(g, f))).toList();
  }

  /** Whether the second is there only because of the first. */
  private static boolean leads(Finding first, Finding then) {
    if (then.rule() == SchemeRule.S831) {
      return isUnknownKey(first, then);
    }
    if (then.rule() == SchemeRule.S807) {
      return isUnknownKey(first, then) && arg(first, "nearest").equals(arg(then, "key"));
    }
    if (then.rule() instanceof SchemeRule rule && OF_BANDS.contains(rule)) {
      String bands = arg(then, "path").replaceFirst("[.][^.]*$", ".");
      return first.isError()
          && !(first.rule() instanceof SchemeRule other && OF_BANDS.contains(other))
          && (arg(first, "path") + ".").startsWith(bands);
    }
    return false;
  }

  /** Whether it is a key misspelt in the same block. */
  private static boolean isUnknownKey(Finding first, Finding then) {
    return first.rule() == SchemeRule.S806 && arg(first, "path").equals(arg(then, "path"));
  }

  private static String arg(Finding finding, String name) {
    return finding.args().getOrDefault(name, "");
  }
}
