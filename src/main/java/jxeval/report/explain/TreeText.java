package jxeval.report.explain;

import java.util.ArrayList;
import java.util.List;
import jxeval.report.words.Wording;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/** An explanation as lines of text, each under what it explains. */
public final class TreeText {
  private final Wording wording;

  private TreeText(Words words) {
    this.wording = new Wording(words);
  }

  public static List<String> of(Explanation explanation, Words words) {
    List<String> lines = new ArrayList<>();
    TreeText text = new TreeText(words);
    lines.add(text.line(explanation.root()));
    text.under(explanation.root(), "", lines);
    return lines;
  }

  private void under(Step step, String margin, List<String> lines) {
    for (int i = 0; i < step.under().size(); i++) {
      boolean last = i + 1 == step.under().size();
      Step part = step.under().get(i);
      lines.add(margin + (last ? "└─ " : "├─ ") + line(part));
      under(part, margin + (last ? "   " : "│  "), lines);
    }
  }

  private String line(Step step) {
    StringBuilder line = new StringBuilder(step.label());
    add(line, " = ", step.formula());
    add(line, " = ", same(step.numbers(), step.formula()) ? null : step.numbers());
    add(line, step.numbers() == null && step.formula() == null ? " " : " = ", said(step));
    if (!step.basis().isEmpty()) {
      line.append(wording.of("show.basis", "a", wording.join("join.rules", step.basis())));
    }
    add(line, "  ← ", step.at() == null ? null : step.at().toString());
    add(line, step.at() == null ? "" : "：", step.found());
    return line.toString();
  }

  private static @Nullable String said(Step step) {
    return same(step.value(), step.numbers()) ? null : step.value();
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }

  private static void add(StringBuilder line, String before, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      line.append(before).append(text);
    }
  }
}
