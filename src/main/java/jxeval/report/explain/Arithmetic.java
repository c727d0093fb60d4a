package jxeval.report.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import jxeval.model.Rounding;
import jxeval.model.Working;
import jxeval.report.words.Wording;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;

/** Workings in print. */
final class Arithmetic {
  private static final int EXACT = 6;
  private static final int SCALE = 1_000_000;
  private static final int SHORT = 2;
  private static final Map<Working.Operation, String> SIGNS =
      Map.of(
          Working.Operation.PLUS, " + ",
          Working.Operation.MINUS, " − ",
          Working.Operation.TIMES, " × ",
          Working.Operation.OVER, " ÷ ");
  private final Words words;

  Arithmetic(Words words) {
    this.words = words;
  }

  /** With names where quantities have them. */
  String names(Working working) {
    return working.read(new Names()).text;
  }

  /** With numbers as printed. */
  String numbers(Working working) {
    return working.read(new Numbers(SHORT)).text;
  }

  /** With numbers that give the exact value when computed again. */
  String exact(Working working) {
    return working.read(new Numbers(EXACT)).text;
  }

  /** A number, whole or with decimals; a quotient where six decimals would not be exact. */
  private static String exact(BigFraction value) {
    BigInteger over = value.getNumerator();
    BigInteger under = value.getDenominator();
    if (under.equals(BigInteger.ONE)) {
      return new BigDecimal(over).toPlainString();
    }
    boolean small = under.bitLength() < Integer.SIZE;
    if (!small || SCALE % under.intValue() != 0) {
      return "(" + over + " ÷ " + under + ")";
    }
    BigDecimal part = BigDecimal.valueOf(SCALE / under.intValue(), EXACT);
    return new BigDecimal(over).multiply(part).stripTrailingZeros().toPlainString();
  }

  /** A text and how tightly it holds together: 0 sums, 1 products, 2 numbers and calls. */
  private record Print(String text, int holds) {
    String within(int outer) {
      return holds < outer ? "(" + text + ")" : text;
    }
  }

  private abstract class Printer implements Working.Reader<Print> {
    @Override
    public Print joined(Working.Joined joined) {
      String sign = SIGNS.get(joined.by());
      if (joined.parts().size() == 1) {
        return joined.parts().get(0).read(this);
      }
      return sign == null ? call(joined) : chain(joined, sign);
    }

    private Print call(Working.Joined joined) {
      String name = words.of("explain", "op." + joined.by().name().toLowerCase(Locale.ROOT));
      String a = joined.parts().get(0).read(this).text;
      Print b = joined.parts().get(1).read(this);
      return joined.by() == Working.Operation.WHOLE_TIMES
          ? new Print(
              name + "(" + joined.parts().get(0).read(this).within(1) + " ÷ " + b.within(2) + ")",
              2)
          : new Print(name + "(" + a + ", " + b.text + ")", 2);
    }

    private Print chain(Working.Joined joined, String sign) {
      int holds =
          switch (joined.by()) {
            case PLUS, MINUS -> 0;
            default -> 1;
          };
      boolean onlyLeft =
          joined.by() == Working.Operation.MINUS || joined.by() == Working.Operation.OVER;
      StringBuilder text = new StringBuilder();
      for (Working part : joined.parts()) {
        Print print = part.read(this);
        if (text.isEmpty()) {
          text.append(print.within(holds));
        } else {
          text.append(sign).append(print.within(onlyLeft ? holds + 1 : holds));
        }
      }
      return new Print(text.toString(), holds);
    }
  }

  private final class Names extends Printer {
    @Override
    public Print given(Working.Given given) {
      return number(given.value(), given.share(), EXACT);
    }

    @Override
    public Print named(Working.Named named) {
      String name = words.find("explain", "name." + named.name());
      return new Print(name == null ? named.name() : name, 2);
    }
  }

  private final class Numbers extends Printer {
    private final int decimals;

    Numbers(int decimals) {
      this.decimals = decimals;
    }

    @Override
    public Print given(Working.Given given) {
      return number(given.value(), given.share(), EXACT);
    }

    @Override
    public Print named(Working.Named named) {
      return number(named.value(), named.share(), decimals);
    }
  }

  private static Print number(BigFraction value, boolean share, int decimals) {
    String text;
    if (decimals == EXACT) {
      text = share ? exact(value.multiply(100)) + "%" : exact(value);
    } else {
      text =
          share
              ? Rounding.halfUp(value.multiply(100), decimals).toPlainString() + "%"
              : Wording.plain(value);
    }
    return new Print(text.replace('-', '−'), value.signum() < 0 ? 0 : 2);
  }
}
