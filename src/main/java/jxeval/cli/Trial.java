package jxeval.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.model.Exact;
import jxeval.model.Folding;
import jxeval.model.Supposition;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.Nearest;
import jxeval.scheme.load.Setting;
import jxeval.thread.Threads;

/**
 * What {@code --set} was given: values of the target file, and actuals of units that no return
 * states, {@code actuals.UNIT.MEASURE=+NUMBER}. The latter are for trials alone: nothing that
 * publishes takes them.
 */
final class Trial {
  private static final String ACTUALS = "actuals.";
  private static final Pattern CHANGE = Pattern.compile("[+-][0-9]+(\\.[0-9]+)?");

  private final List<Setting> settings = new ArrayList<>();
  private final List<Setting> actuals = new ArrayList<>();
  private final Console console;

  Trial(List<String> given, Console console) {
    this.console = console;
    for (String text : given) {
      int equals = text.indexOf('=');
      if (equals < 1) {
        throw wrong("compare.set", text, "");
      }
      Setting setting = new Setting(text.substring(0, equals), text.substring(equals + 1));
      (setting.path().startsWith(ACTUALS) ? actuals : settings).add(setting);
    }
  }

  /** Those that stand in the target file. */
  List<Setting> settings() {
    return settings;
  }

  /** Whether nothing is tried. */
  boolean isNone() {
    return settings.isEmpty() && actuals.isEmpty();
  }

  /** What a publication would say, by a target file with the waivers of that month. */
  Results of(Publication kind, Scheme whole, YearMonth upTo, Options options) {
    Scheme scheme = whole.asOf(upTo);
    Intake read = new Reader(options, console, scheme).year(upTo);
    return kind.evaluate(in(read, scheme), scheme, upTo, Threads.ONE);
  }

  private Intake in(Intake read, Scheme scheme) {
    return actuals.isEmpty()
        ? read
        : read.with(read.facts().supposing(actuals.stream().map(a -> of(a, scheme)).toList()));
  }

  private Supposition of(Setting actual, Scheme scheme) {
    String path = actual.path().substring(ACTUALS.length());
    int dot = path.lastIndexOf('.');
    Matcher change = CHANGE.matcher(actual.value().strip());
    if (dot < 1 || !change.matches()) {
      throw wrong("trial.actual", actual.path() + "=" + actual.value(), "");
    }
    String measure = path.substring(dot + 1);
    return new Supposition(
        Wanted.unit(path.substring(0, dot), scheme, console).id(),
        measure(measure, scheme).id(),
        Exact.of(change.group().replace("+", "")));
  }

  private Measure measure(String name, Scheme scheme) {
    Predicate<Measure> named =
        m -> m.id().equals(name) || Folding.fold(m.label()).equals(Folding.fold(name));
    return scheme.measures().values().stream()
        .filter(named)
        .findFirst()
        .orElseThrow(
            () -> wrong("trial.measure", name, Nearest.of(name, scheme.measures().keySet())));
  }

  private Halt wrong(String key, String found, String near) {
    return new Halt(Exit.USAGE, console.words().cli(key, "found", found, "near", near));
  }
}
