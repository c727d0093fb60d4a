package jxeval.scheme.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.scheme.Denomination;
import jxeval.scheme.yaml.Node;

/** A value with all its numbers changed; words, and what the value rests on, stay. */
final class Multiples {
  private static final Pattern NUMBER = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(\\D*)");

  private Multiples() {}

  static Node of(Node node, UnaryOperator<BigDecimal> change) {
    if (node instanceof Node.Scalar scalar) {
      return of(scalar, change);
    }
    if (node instanceof Node.Sequence list) {
      List<Node> items = new ArrayList<>();
      list.items().forEach(i -> items.add(of(i, change)));
      return new Node.Sequence(items, list.mark());
    }
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
      entries.replaceAll(
          (key, entry) ->
              LongForm.KEYS.contains(key) && !key.equals("value")
                  ? entry
                  : new Node.Entry(entry.keyMark(), of(entry.value(), change)));
      return new Node.Mapping(entries, mapping.mark());
    }
    return node;
  }

  private static Node of(Node.Scalar scalar, UnaryOperator<BigDecimal> change) {
    Matcher number = NUMBER.matcher(scalar.text().strip());
    if (!number.matches()
        || !(number.group(2).isEmpty() || Denomination.scaled().contains(number.group(2)))) {
      return scalar;
    }
    BigDecimal old = new BigDecimal(number.group(1));
    BigDecimal changed = change.apply(old);
    return changed.compareTo(old) == 0
        ? scalar
        : new Node.Scalar(plain(changed) + number.group(2), scalar.plain(), scalar.mark());
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A multiple that is whole again, and another number: 1 more or less at least, never below 0. */
  static BigDecimal whole(BigDecimal number, BigDecimal times) {
    boolean more = times.compareTo(BigDecimal.ONE) > 0;
    BigDecimal multiple =
        number.multiply(times).setScale(0, more ? RoundingMode.CEILING : RoundingMode.FLOOR);
    return multiple.compareTo(number) == 0
        ? number.add(more ? BigDecimal.ONE : BigDecimal.ONE.negate()).max(BigDecimal.ZERO)
        : multiple;
  }
}
