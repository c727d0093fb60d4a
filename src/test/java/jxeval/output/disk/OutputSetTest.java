package jxeval.output.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jxeval.output.disk.BrokenDisk.Killed;
import jxeval.output.disk.BrokenDisk.Trouble;
import jxeval.output.disk.OutputException.Reason;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputSetTest {
  private static final String WORKBOOK = "2021年5月招商引资通报.xlsx";
  private static final String NOTE = "备注.txt";

  private static final Map<String, String> NOTHING = Map.of();
  private static final Map<String, String> OLD =
      new TreeMap<>(
          Map.of(
              WORKBOOK,
              "old book",
              "results.json",
              "old",
              "old.docx",
              "old",
              "manifest.json",
              "o",
              "same",
              "s",
              NOTE,
              "n"));
  private static final Map<String, String> NEW =
      new TreeMap<>(
          Map.of(
              WORKBOOK,
              "new book!",
              "results.json",
              "new",
              "manifest.json",
              "m",
              "same",
              "s",
              NOTE,
              "n"));

  @TempDir private Path root;

  private Path folder() {
    return root.resolve("out").resolve("2021-05");
  }

  private OutputSet newSet(Disk disk) {
    OutputSet set = OutputSet.in(disk, folder()).without("old.docx");
    NEW.forEach(
        (name, text) -> {
          if (!name.equals(NOTE) && !name.equals("manifest.json")) {
            set.with(name, text.getBytes(StandardCharsets.UTF_8));
          }
        });
    return set.with("manifest.json", "m".getBytes(StandardCharsets.UTF_8));
  }

  private void lay(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> e : files.entrySet()) {
      Files.createDirectories(folder());
      Files.writeString(folder().resolve(e.getKey()), e.getValue());
    }
  }

  /** The files that a reader sees; hidden ones stand only in the one that looks for leftovers. */
  private Map<String, String> seen(boolean hidden) {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder())) {
      try (Stream<Path> all = Files.list(folder())) {
        for (Path p : all.toList()) {
          if (hidden || !p.getFileName().toString().startsWith(".")) {
            files.put(p.getFileName().toString(), Files.readString(p));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  private static Map<String, String> withoutNote(Map<String, String> files) {
    Map<String, String> rest = new TreeMap<>(files);
    rest.remove(NOTE);
    return rest;
  }

  @Test
  void a_set_replaces_the_old_one_and_leaves_other_files_alone() throws IOException {
    lay(OLD);
    newSet(new RealDisk()).write();
    assertEquals(NEW, seen(true));
  }

  @Test
  void a_first_set_makes_its_folder() {
    newSet(new RealDisk()).write();
    assertEquals(withoutNote(NEW), seen(true));
  }

  @Test
  void an_equal_set_touches_nothing() {
    newSet(new RealDisk()).write();
    BrokenDisk disk = new BrokenDisk(0, Trouble.FAILS_ONCE);
    newSet(disk).write();
    assertEquals(1, disk.operations(), "only the folder is made sure of");
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"KILLED_BEFORE", "KILLED_WITHIN"})
  void a_run_killed_at_any_step_leaves_the_old_set_or_one_that_the_next_run_completes(
      Trouble trouble) throws IOException {
    for (Map<String, String> before : List.of(NOTHING, OLD)) {
      int completed = 0;
      for (int step = 1; ; step++) {
        clear();
        lay(before);
        BrokenDisk disk = new BrokenDisk(step, trouble);
        try {
          newSet(disk).write();
          break;
        } catch (Killed killed) {
          boolean committed = Files.exists(folder().resolve(".jx-eval.journal"));
          Map<String, String> left = seen(false);
          assertSealed(before, left);
          left.forEach((name, text) -> assertWhole(before, name, text));
          Recovery.settle(root.resolve("out"));
          Map<String, String> after = seen(true);
          Map<String, String> wholly = before.isEmpty() ? withoutNote(NEW) : NEW;
          assertTrue(
              after.equals(before) || after.equals(wholly), "step " + step + " left " + after);
          if (committed) {
            assertEquals(wholly, after, "step " + step);
            completed++;
          } else {
            assertEquals(after, left, "without a journal nothing is half-way, step " + step);
          }
          newSet(new RealDisk()).write();
          assertEquals(wholly, seen(true), "step " + step);
        }
      }
      assertTrue(completed > 3, "steps after the journal: " + completed);
    }
  }

  private static void assertSealed(Map<String, String> before, Map<String, String> left) {
    boolean sealed = left.containsKey("manifest.json");
    Map<String, String> wholly = before.isEmpty() ? withoutNote(NEW) : NEW;
    assertTrue(
        !sealed || left.equals(before) || left.equals(wholly), "a seal on a mixed set: " + left);
  }

  private static void assertWhole(Map<String, String> before, String name, String text) {
    assertTrue(
        text.equals(before.get(name)) || text.equals(NEW.get(name)), name + " is torn: " + text);
  }

  @Test
  void a_recovery_killed_at_any_step_is_completed_by_the_next() throws IOException {
    for (int step = 1; ; step++) {
      clear();
      lay(OLD);
      int renames = 16;
      assertThrows(
          Killed.class, () -> newSet(new BrokenDisk(renames, Trouble.KILLED_BEFORE)).write());
      assertTrue(Files.exists(folder().resolve(".jx-eval.journal")));
      try {
        Recovery.settle(new BrokenDisk(step, Trouble.KILLED_WITHIN), root.resolve("out"));
        assertTrue(step > 5, "steps of a recovery: " + step);
        break;
      } catch (Killed killed) {
        Recovery.settle(root.resolve("out"));
        assertEquals(NEW, seen(true), "step " + step);
      }
    }
  }

  @Test
  void a_failure_at_any_step_leaves_the_old_set_and_no_leftovers() throws IOException {
    for (Map<String, String> before : List.of(NOTHING, OLD)) {
      int failures = 0;
      for (int step = 1; ; step++) {
        clear();
        lay(before);
        BrokenDisk disk = new BrokenDisk(step, Trouble.FAILS_ONCE);
        try {
          newSet(disk).write();
          if (disk.operations() < step) {
            break;
          }
          assertEquals(seen(false), seen(true), "leftovers of step " + step);
          assertTrue(seen(false).containsKey("manifest.json"), "tidying failed, the set stands");
        } catch (OutputException e) {
          failures++;
          assertEquals(Reason.FAILED, e.reason());
          assertEquals(before, seen(true), "step " + step);
        }
      }
      assertTrue(failures > 8, "failures: " + failures);
    }
  }

  @Test
  void a_full_disk_leaves_the_old_set_and_says_so() throws IOException {
    for (int step = 1; step < 10; step++) {
      clear();
      lay(OLD);
      OutputSet set = newSet(new BrokenDisk(step, Trouble.FULL));
      OutputException e = assertThrows(OutputException.class, set::write, "step " + step);
      assertEquals(Reason.NO_SPACE, e.reason());
      assertEquals(OLD, seen(true), "step " + step);
      assertTrue(e.message(new Words(Language.ZH)).contains("磁盘空间不足"));
    }
  }

  @Test
  void a_failed_first_set_leaves_no_folder() {
    OutputSet set = newSet(new BrokenDisk(3, Trouble.FULL));
    assertThrows(OutputException.class, set::write);
    assertFalse(Files.exists(root.resolve("out")));
  }

  @Test
  void a_journal_that_was_tampered_with_names_nothing_outside() throws IOException {
    lay(OLD);
    Path outside = Files.writeString(root.resolve("out/precious"), "p");
    Files.writeString(
        folder().resolve(".jx-eval.journal"), "jx-eval journal 1\n- none ../precious\nend\n");
    Recovery.settle(root.resolve("out"));
    assertEquals("p", Files.readString(outside));
    assertEquals(OLD, seen(true));
  }

  @Test
  void a_journal_whose_new_file_is_torn_is_taken_back() throws IOException {
    lay(OLD);
    Files.writeString(folder().resolve(".results.json.jx-new"), "to");
    Files.writeString(folder().resolve(".results.json.jx-old"), "old");
    Files.writeString(
        folder().resolve(".jx-eval.journal"),
        "jx-eval journal 1\n"
            + Sha256.of("torn".getBytes(StandardCharsets.UTF_8))
            + " old results.json\nend\n");
    Recovery.settle(root.resolve("out"));
    assertEquals(OLD, seen(true));
  }

  @Test
  void new_files_have_the_usual_permissions() throws IOException {
    Path usual = Files.createFile(root.resolve("usual"));
    newSet(new RealDisk()).write();
    assertEquals(
        PosixFilePermissions.toString(Files.getPosixFilePermissions(usual)),
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder().resolve("results.json"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a/b", "a\\b", "a:b", "a\nb"})
  void only_plain_names_belong_to_a_set(String name) {
    OutputSet set = OutputSet.in(folder());
    assertThrows(IllegalArgumentException.class, () -> set.with(name, new byte[0]));
  }

  private Reason refused() {
    Path folder = folder();
    return assertThrows(
            OutputException.class, () -> OutputSet.check(folder, List.of(WORKBOOK, "results.json")))
        .reason();
  }

  @Test
  void a_folder_that_does_not_exist_yet_is_no_hindrance() {
    OutputSet.check(folder(), List.of(WORKBOOK));
    assertFalse(Files.exists(root.resolve("out")));
  }

  @Test
  void a_file_in_the_folders_place_is_refused() throws IOException {
    Files.writeString(root.resolve("out"), "a file");
    assertEquals(Reason.NOT_A_FOLDER, refused());
  }

  @Test
  void a_folder_in_a_files_place_is_refused() throws IOException {
    Files.createDirectories(folder().resolve(WORKBOOK));
    assertEquals(Reason.FOLDER_IN_PLACE, refused());
  }

  @ParameterizedTest(name = "{0} beside it: refused {1}")
  @CsvSource({
    "~$2021年5月招商引资通报.xlsx, true", "~$21年5月招商引资通报.xlsx, true", ".~2021年5月招商引资通报.xlsx, true",
    ".~lock.2021年5月招商引资通报.xlsx#, true", "~$other.xlsx, false", "x~$2021年5月招商引资通报.xlsx, false"
  })
  void an_output_open_elsewhere_is_refused(String owner, boolean refused) throws IOException {
    lay(Map.of(owner, ""));
    if (refused) {
      assertEquals(Reason.OPEN, refused());
    } else {
      OutputSet.check(folder(), List.of(WORKBOOK, "results.json"));
    }
  }

  @Test
  void every_reason_has_a_sentence_in_both_languages() {
    for (Language language : Language.values()) {
      for (Reason reason : Reason.values()) {
        String said = new OutputException(reason, root, "x").message(new Words(language));
        assertTrue(said.contains(root.toString()), said);
        assertFalse(said.contains("{"), said);
      }
      assertTrue(
          new LockedException(root, "7 host").message(new Words(language)).contains("7 host"));
    }
  }

  private void clear() throws IOException {
    if (Files.isDirectory(root.resolve("out"))) {
      try (Stream<Path> all = Files.walk(root.resolve("out"))) {
        for (Path p : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(p);
        }
      }
    }
  }
}
