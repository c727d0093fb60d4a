package jxeval.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import jxeval.check.Rule;
import jxeval.check.Rules;
import jxeval.output.json.JsonText;
import jxeval.scheme.load.Nearest;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the diagnostic codes, or explains one. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();

  @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "code")
  private @Nullable String code;

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    List<Rule> rules = code == null ? Rules.all() : List.of(rule(console, code));
    if (options.json()) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("schema", "jx-eval/rules/1");
      document.put("rules", listed(rules, console.words()));
      console.document(JsonText.of(document));
    } else if (code == null) {
      rules.forEach(r -> console.result(line(r, console.words())));
    } else {
      Rule rule = rules.get(0);
      console.result(line(rule, console.words()));
      console.result(text(console.words(), rule, "page"));
    }
    return Exit.DONE.code();
  }

  private static Rule rule(Console console, String code) {
    return Rules.find(code.toUpperCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new Halt(
                    Exit.USAGE,
                    console
                        .words()
                        .cli(
                            "rules.unknown",
                            "code",
                            code,
                            "near",
                            nearest(code.toUpperCase(Locale.ROOT)))));
  }

  /** The nearest code, of the same family if there is one. */
  private static String nearest(String code) {
    List<String> family =
        Rules.codes().stream().filter(c -> code.startsWith(c.substring(0, 1))).toList();
    return Nearest.of(code, family.isEmpty() ? Rules.codes() : family);
  }

  private static String line(Rule rule, Words words) {
    return rule.code() + "  " + words.severity(rule.severity()) + "  " + text(words, rule, "title");
  }

  private static String text(Words words, Rule rule, String part) {
    String text = words.rule(rule.code(), part);
    return text == null ? "" : text;
  }

  private static List<Map<String, String>> listed(List<Rule> rules, Words words) {
    return rules.stream()
        .map(
            r -> {
              Map<String, String> entry = new LinkedHashMap<>();
              entry.put("code", r.code());
              entry.put("severity", r.severity().id());
              entry.put("title", text(words, r, "title"));
              entry.put("page", text(words, r, "page"));
              return entry;
            })
        .toList();
  }
}
