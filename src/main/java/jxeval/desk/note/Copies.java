package jxeval.desk.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.intake.grid.Format;
import jxeval.intake.grid.Grid;
import jxeval.intake.grid.Limits;
import jxeval.intake.grid.MailedFile;
import jxeval.model.InputFile;
import jxeval.output.disk.FileNames;
import jxeval.text.Words;

/**
 * The copies to send back: one a file with something to mend, one for the CSV files of a folder.
 *
 * @param sets folder below {@code annotated} to file name to copy
 * @param stale folder to names of copies that earlier findings gave and none gives now
 * @param unreadable files that cannot bear notes because they cannot be read
 */
public record Copies(
    Map<String, Map<String, Annotated>> sets,
    Map<String, List<String>> stale,
    List<String> unreadable) {
  private static final Pattern RETURN = Pattern.compile("(?:returns/)?(?:(.*)/)?([^/]+)");
  private static final List<String> EXTENSIONS = List.of(".xlsx", ".xlsm", ".xls");

  /**
   * Makes them.
   *
   * @param read gives a file's bytes by its path
   */
  public static Copies of(
      List<InputFile> inputs,
      Map<String, List<Note>> notes,
      Function<String, MailedFile> read,
      Limits limits,
      Words words) {
    Copies copies = new Copies(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    Map<String, List<InputFile>> byCopy = new LinkedHashMap<>();
    for (InputFile input : inputs) {
      if (input.status() == InputFile.Status.COUNTED
          || input.status() == InputFile.Status.REJECTED) {
        byCopy.computeIfAbsent(stem(input.file()), s -> new ArrayList<>()).add(input);
      }
    }
    byCopy.forEach((stem, files) -> copies.add(stem, files, notes, read, limits, words));
    return copies;
  }

  private void add(
      String stem,
      List<InputFile> files,
      Map<String, List<Note>> notes,
      Function<String, MailedFile> read,
      Limits limits,
      Words words) {
    String folder = stem.substring(0, Math.max(0, stem.lastIndexOf('/')));
    String name = stem.substring(stem.lastIndexOf('/') + 1);
    List<Note> said = new ArrayList<>();
    files.forEach(f -> said.addAll(notes.getOrDefault(f.file(), List.of())));
    String written = "";
    if (!said.isEmpty()) {
      Map<MailedFile, Grid> readable = new LinkedHashMap<>();
      for (InputFile file : files) {
        MailedFile mailed = read.apply(file.file());
        Grid grid = mailed.grid(limits);
        if (grid.readable()) {
          readable.put(mailed, grid);
        } else {
          unreadable.add(file.file());
        }
      }
      if (!readable.isEmpty()) {
        Map.Entry<MailedFile, Grid> first = readable.entrySet().iterator().next();
        Annotated copy =
            readable.size() == 1 && first.getValue().format() != Format.CSV
                ? Annotated.of(first.getKey(), first.getValue(), said, words)
                : Annotated.together(List.copyOf(readable.values()), said, words);
        Map<String, Annotated> others = sets.computeIfAbsent(folder, f -> new TreeMap<>());
        written = named(others.keySet(), name, copy.extension());
        others.put(written, copy);
      }
    }
    for (String extension : EXTENSIONS) {
      String old = named(Set.of(), name, extension);
      if (!old.equals(written)) {
        stale.computeIfAbsent(folder, f -> new ArrayList<>()).add(old);
      }
    }
  }

  /**
   * The path of a file's copy below {@code annotated}, before its extension is looked at: the CSV
   * files of a folder share one.
   */
  private static String stem(String file) {
    Matcher parts = RETURN.matcher(file.startsWith("/") ? file.substring(1) : file);
    if (!parts.matches()) {
      return file;
    }
    String folder = parts.group(1) == null ? "" : parts.group(1);
    String name = parts.group(2);
    boolean together =
        file.startsWith("returns/")
            && folder.contains("/")
            && name.toLowerCase(Locale.ROOT).endsWith(".csv");
    if (together) {
      return folder;
    }
    return (folder.isEmpty() ? "" : folder + "/") + name;
  }

  /**
   * The file's own name where it has the extension, else that with the extension behind it; apart
   * from the others' names.
   */
  private static String named(Set<String> others, String name, String extension) {
    boolean has = name.toLowerCase(Locale.ROOT).endsWith(extension);
    return FileNames.beside(
        others, has ? name.substring(0, name.length() - extension.length()) : name, extension);
  }
}
