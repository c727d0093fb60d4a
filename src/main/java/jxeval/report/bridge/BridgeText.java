package jxeval.report.bridge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jxeval.report.restate.Line;
import jxeval.report.restate.LineWords;
import jxeval.scheme.Scheme;
import jxeval.text.Words;

/** A bridge as lines of text, changes with their signs. */
public final class BridgeText {
  private final Words words;
  private final LineWords lines;

  public BridgeText(Scheme scheme, Words words) {
    this.words = words;
    this.lines = new LineWords(scheme, words);
  }

  /** Score part by part with what of it moved, then the rank. */
  public List<String> of(Bridge bridge) {
    List<String> text = new ArrayList<>();
    BigDecimal change = bridge.to().subtract(bridge.from());
    text.add(
        say(
            "total",
            "unit",
            bridge.unit().name(),
            "assessment",
            bridge.assessment().title(),
            "from",
            bridge.from().toPlainString(),
            "to",
            bridge.to().toPlainString(),
            "change",
            signed(change)));
    for (Bridge.Moved moved : bridge.parts()) {
      text.add("  " + say("part", "part", part(moved.part()), "change", signed(moved.change())));
      for (Map.Entry<Line, BigDecimal> by : moved.by().entrySet()) {
        text.add(
            "    " + say("part", "part", lines.item(by.getKey()), "change", signed(by.getValue())));
      }
    }
    text.add(rank(bridge));
    return text;
  }

  /** The name of a part. */
  public String part(Part part) {
    return say("part." + part.id());
  }

  private String rank(Bridge bridge) {
    RankMove rank = bridge.rank();
    return rank == null
        ? say("unranked")
        : say(
            "rank",
            "from",
            rank.from(),
            "to",
            rank.to(),
            "own",
            places(rank.own()),
            "others",
            places(rank.others()));
  }

  private String places(int change) {
    return change == 0 ? say("same") : say(change < 0 ? "up" : "down", "places", Math.abs(change));
  }

  /** With its sign; nothing has none. */
  static String signed(BigDecimal change) {
    return (change.signum() > 0 ? "+" : "") + change.toPlainString();
  }

  private String say(String key, Object... values) {
    return words.of("bridge", key, values);
  }
}
