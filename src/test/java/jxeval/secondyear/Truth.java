package jxeval.secondyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Conditions over the fields of a record, in three values where a blank field may leave the answer
 * open: true, false, null.
 */
final class Truth {
  private final Function<String, @Nullable Object> fields;
  private final boolean open;

  /**
   * @param open whether a blank field leaves a test unknown (screening) or fails it (where)
   */
  Truth(Function<String, @Nullable Object> fields, boolean open) {
    this.fields = fields;
    this.open = open;
  }

  /** Whether all of a block's tests hold. */
  @Nullable Boolean of(Object block) {
    Map<String, Object> tests = Tree.map(block);
    Boolean all = true;
    for (Map.Entry<String, Object> test : tests.entrySet()) {
      if (!Tree.BOUNDS.contains(test.getKey())) {
        all = both(all, one(test.getKey(), test.getValue(), tests));
      }
    }
    return all;
  }

  private @Nullable Boolean one(String key, Object wanted, Map<String, Object> beside) {
    return switch (key) {
      case "all" -> all(Tree.list(wanted));
      case "any" -> opposite(anyIsFalse(Tree.list(wanted)));
      case "not" -> opposite(of(wanted));
      case "ratio" -> ratio(Tree.list(wanted), beside);
      default -> field(fields.apply(key), wanted);
    };
  }

  private @Nullable Boolean all(List<Object> blocks) {
    Boolean all = true;
    for (Object block : blocks) {
      all = both(all, of(block));
    }
    return all;
  }

  private @Nullable Boolean anyIsFalse(List<Object> blocks) {
    Boolean none = true;
    for (Object block : blocks) {
      none = both(none, opposite(of(block)));
    }
    return none;
  }

  private @Nullable Boolean ratio(List<Object> two, Map<String, Object> bounds) {
    if (fields.apply(two.get(0).toString()) instanceof Quotient over
        && fields.apply(two.get(1).toString()) instanceof Quotient under
        && under.sign() != 0) {
      return Tree.within(over.over(under), bounds);
    }
    return blank();
  }

  private @Nullable Boolean field(@Nullable Object found, Object wanted) {
    if ("this_year".equals(wanted)) {
      return found == null ? blank() : (Boolean) found.toString().startsWith("2021-");
    }
    if (!(wanted instanceof Map)) {
      return found == null ? blank() : (Boolean) found.equals(wanted);
    }
    Map<String, Object> tests = Tree.map(wanted);
    if ("blank".equals(tests.get("is"))) {
      return found == null;
    }
    if (found == null) {
      return blank();
    }
    if (found instanceof LocalDate day) {
      return within(day, tests);
    }
    if (found instanceof Quotient number) {
      return Tree.within(number, tests);
    }
    return (!tests.containsKey("is") || found.equals(tests.get("is")))
        && (!tests.containsKey("in") || Tree.list(tests.get("in")).contains(found))
        && (!tests.containsKey("not_in") || !Tree.list(tests.get("not_in")).contains(found));
  }

  /** Before and after are exclusive, within is inclusive. */
  private static boolean within(LocalDate day, Map<String, Object> tests) {
    List<Object> span = Tree.list(tests.get("within"));
    String text = day.toString();
    return text.compareTo(Tree.text(tests, "before", "9999")) < 0
        && text.compareTo(Tree.text(tests, "after", "")) > 0
        && (span.isEmpty()
            || (text.compareTo(span.get(0).toString()) >= 0
                && text.compareTo(span.get(1).toString()) <= 0));
  }

  private @Nullable Boolean blank() {
    return open ? null : Boolean.FALSE;
  }

  private static @Nullable Boolean opposite(@Nullable Boolean truth) {
    return truth == null ? null : (Boolean) !truth;
  }

  private static @Nullable Boolean both(@Nullable Boolean a, @Nullable Boolean b) {
    if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
      return false;
    }
    return (a == null || b == null) ? null : Boolean.TRUE;
  }
}
