package jxeval.scheme.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The numbers in a Chinese text: 58.32亿元, 5-10亿元, 50万平方米, 35%, 百分之五, 三分之一, 六成, 两家, 前五名, 半年, and
 * 亿元以下 for one of them. Names that hold a number (第一, 一等奖) and dates and document numbers state
 * none.
 */
final class StatedNumbers {
  private static final String HAN = "[" + HanNumber.CHARACTERS + "]+";
  private static final String DIGITS =
      "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";
  private static final String SCALE = "([十百千]?(?:万|亿)|[百千](?=元))?";
  private static final String UNIT = "(美元|元|平方米|平米|㎡|人(?!民)|亩|天|日|%|‰|成)?";
  private static final String COUNT_WORDS = "个名家件次项批位支届轮条倍日月年季周户亩人天元万亿成辆台套";

  private static final Pattern NO_NUMBER =
      Pattern.compile("[〔\\[(][0-9]{4}[〕\\])][0-9]+号|[0-9]{4}年|[0-9]+月[0-9]+日");
  private static final Pattern PARTS = Pattern.compile("(" + HAN + ")分之(" + HAN + ")");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![第0-9.])("
              + DIGITS
              + "|"
              + HAN
              + ")(?:\\s*[-—–~至到]\\s*("
              + DIGITS
              + "|"
              + HAN
              + "))?\\s*"
              + SCALE
              + UNIT
              + "(?=(["
              + COUNT_WORDS
              + "])?)");
  private static final Pattern ONE =
      Pattern.compile("(?<![0-9数几多" + HanNumber.CHARACTERS + "万亿])([百千]?[万亿])(美?元)");
  private static final Pattern HALF = Pattern.compile("半(?=[年个数]|$)|减半|一半|折半");

  private final List<Stated> all = new ArrayList<>();

  private StatedNumbers() {}

  static List<Stated> in(String text) {
    StatedNumbers numbers = new StatedNumbers();
    String rest = blank(NO_NUMBER, Width.half(text));
    rest = numbers.take(PARTS, rest, numbers::parts);
    rest = numbers.take(ONE, rest, m -> numbers.add("1", m.group(1), m.group(2), m.group()));
    rest = numbers.take(HALF, rest, m -> numbers.half(m.group()));
    numbers.take(NUMBER, rest, numbers::number);
    return List.copyOf(numbers.all);
  }

  /** What a match says; the text with what was taken blanked out. */
  private String take(Pattern pattern, String text, Consumer<Matcher> with) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      with.accept(m);
    }
    return blank(pattern, text);
  }

  private static String blank(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
  }

  private void parts(Matcher m) {
    OptionalLong of = HanNumber.of(m.group(1));
    OptionalLong parts = HanNumber.of(m.group(2));
    if (of.isPresent() && parts.isPresent() && of.getAsLong() > 0) {
      BigFraction share = BigFraction.of(parts.getAsLong(), of.getAsLong());
      all.add(new Stated(share.multiply(Exact.HUNDRED), "%", m.group()));
    }
  }

  private void half(String shown) {
    all.add(new Stated(BigFraction.of(1, 2), "", shown));
  }

  private void number(Matcher m) {
    String scale = m.group(3) == null ? "" : m.group(3);
    String unit = m.group(4) == null ? "" : m.group(4);
    if (counts(m)) {
      add(m.group(1), scale, unit, m.group());
      if (m.group(2) != null) {
        add(m.group(2), scale, unit, m.group());
      }
    }
  }

  /** A number in characters counts where something is counted: 五名, not 三请三回 or 一等奖. */
  private static boolean counts(Matcher m) {
    return Character.isDigit(m.group(1).charAt(0))
        || IntStream.rangeClosed(2, m.groupCount()).anyMatch(i -> m.group(i) != null);
  }

  private void add(String digits, String scale, String unit, String shown) {
    value(digits).ifPresent(n -> all.add(stated(n, scale, unit, shown.strip())));
  }

  private static Optional<BigFraction> value(String digits) {
    if (Character.isDigit(digits.charAt(0))) {
      return Optional.of(Exact.of(digits.replace(",", "")));
    }
    OptionalLong number = HanNumber.of(digits);
    return number.isPresent() ? Optional.of(BigFraction.of(number.getAsLong())) : Optional.empty();
  }

  private static Stated stated(BigFraction number, String scale, String unit, String shown) {
    return switch (unit) {
      case "‰" -> new Stated(number.divide(10), "%", shown);
      case "成" -> new Stated(number.multiply(10), "%", shown);
      case "平米", "㎡" -> scaled(number, scale, "平方米", shown);
      case "日" -> scaled(number, scale, "天", shown);
      default -> scaled(number, scale, unit, shown);
    };
  }

  /** 千万元 is a thousand 万元. */
  private static Stated scaled(BigFraction number, String scale, String unit, String shown) {
    OptionalLong more =
        scale.isEmpty() ? OptionalLong.empty() : HanNumber.of(scale.substring(0, 1));
    return more.isPresent()
        ? new Stated(number.multiply(more.getAsLong()), scale.substring(1) + unit, shown)
        : new Stated(number, scale + unit, shown);
  }
}
