package jxeval.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import jxeval.model.Facts;
import jxeval.model.Unit;
import jxeval.output.disk.FileNames;
import jxeval.output.json.BridgeJson;
import jxeval.report.bridge.Bridge;
import jxeval.report.bridge.BridgeText;
import jxeval.report.bridge.BridgeWorkbook;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What moved a unit's score and rank from one month to a later one. */
@Command(name = "bridge", mixinStandardHelpOptions = true)
final class BridgeCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();

  @Parameters(index = "0", paramLabel = "UNIT", descriptionKey = "bridge.unit")
  private String unit = "";

  @Option(names = "--from", paramLabel = "2021-04", descriptionKey = "bridge.from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "2021-05", descriptionKey = "bridge.to")
  private @Nullable String to;

  @Option(names = "--before", paramLabel = "FILE", descriptionKey = "bridge.before")
  private @Nullable Path before;

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    Scheme now = Targets.load(options, console);
    Unit about = Wanted.unit(unit, now, console);
    YearMonth last =
        to == null ? new Reader(options, console, now).latest() : Given.month(to, now, console);
    YearMonth first = from == null ? last.minusMonths(1) : Given.month(from, now, console);
    if (!first.isBefore(last) || first.getYear() != now.year()) {
      throw new Halt(Exit.USAGE, console.words().cli("bridge.months", "from", first, "to", last));
    }
    Bridging.Folder folder =
        (scheme, upTo, only) ->
            new Reader(options, console, scheme.asOf(upTo)).year(upTo, only).facts();
    Facts today = folder.read(now, last, file -> true);
    Bridging bridging =
        new Bridging(
            first,
            last,
            now,
            before == null ? null : Targets.load(before, List.of(), List.of(), options, console),
            Targets.overlays(options, console),
            Bridging.past(options, today, first, console),
            today,
            folder);
    List<Bridge> bridges = Bridge.all(now, about, bridging.chain());
    if (bridges.isEmpty()) {
      throw new Halt(
          Exit.USAGE,
          console.words().cli("bridge.none", "unit", about.name(), "from", first, "to", last));
    }
    show(bridging, about, bridges, console);
    return Exit.DONE.code();
  }

  private void show(Bridging bridging, Unit about, List<Bridge> bridges, Console console) {
    String first = bridging.from().toString();
    String last = bridging.to().toString();
    if (options.out != null) {
      Aside.write(
          options.out,
          last + "-bridge",
          FileNames.of(first + "至" + last + about.name() + "得分变动", ".xlsx"),
          new BridgeWorkbook(bridging.now(), first, last).of(bridges),
          console);
    }
    boolean published = bridging.past().isPresent();
    if (options.json()) {
      console.document(BridgeJson.of(about.id(), first, last, published, bridges));
      return;
    }
    console.result(
        console
            .words()
            .cli(published ? "bridge.published" : "bridge.computed", "from", first, "to", last));
    BridgeText text = new BridgeText(bridging.now(), console.words());
    bridges.forEach(b -> text.of(b).forEach(console::result));
  }
}
