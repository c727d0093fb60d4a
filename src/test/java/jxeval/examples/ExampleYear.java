package jxeval.examples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;

/** Makes examples/2021: path to bytes, always the same for one target file. */
final class ExampleYear {
  private static final long SEED = 20210101;
  private final Scheme scheme;
  private final Map<String, byte[]> files = new TreeMap<>();

  private ExampleYear(Scheme scheme) {
    this.scheme = scheme;
  }

  /** All files of the year below its folder, the target file apart. */
  static Map<String, byte[]> of(Scheme scheme) {
    return of(scheme, SEED, 12, Size.SMALL);
  }

  private static Map<String, byte[]> of(Scheme scheme, long seed, int months, Size size) {
    ExampleYear year = new ExampleYear(scheme);
    year.make(new Chance(seed), months, size);
    return year.files;
  }

  /** Writes the year into a folder that holds none yet. */
  static void write(Path folder, Scheme scheme) throws IOException {
    write(folder, scheme, SEED, 12, Size.SMALL);
  }

  /** Writes the first months of another year of the kind: the seed decides firms and figures. */
  static void write(Path folder, Scheme scheme, long seed, int months, Size size)
      throws IOException {
    for (Map.Entry<String, byte[]> file : of(scheme, seed, months, size).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private void make(Chance chance, int months, Size size) {
    Names names = new Names(chance);
    List<Venture> ventures = Joint.ventures(new Ventures(chance, names, scheme).invent());
    List<Venture> listed = new ArrayList<>(ventures);
    listed.addAll(Standing.ventures(scheme));
    Dirt dirt = new Dirt(scheme);
    for (Unit unit : scheme.units()) {
      if (!scheme.calendar().due().contains(unit.kind())) {
        continue;
      }
      Returns returns = new Returns(chance, names, scheme, unit, listed);
      Growth growth = size.of(unit);
      for (int month = 1; month <= months; month++) {
        List<Page> pages = returns.of(month).stream().map(growth::of).toList();
        dirt.soil(unit, month, pages).forEach(files::put);
      }
    }
    Growth ledgers = size.ofLedgers();
    new Ledgers(chance, scheme, ventures)
        .all()
        .forEach(
            (name, pages) ->
                files.put("ledgers/" + name, Books.xlsx(pages.stream().map(ledgers::of).toList())));
  }

  static String folder(int month) {
    return "returns/2021-%02d/".formatted(month);
  }

  /** A return as a folder of CSV files. */
  static Map<String, byte[]> csvFolder(String folder, List<Page> pages, Charset charset) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    pages.forEach(p -> files.put(folder + "/" + p.name + ".csv", Books.csv(p, charset)));
    return files;
  }

  static final Charset GB18030 = Charset.forName("GB18030");
  static final Charset UTF_8 = StandardCharsets.UTF_8;
}
