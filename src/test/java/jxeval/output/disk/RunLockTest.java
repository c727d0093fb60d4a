package jxeval.output.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  @TempDir private Path root;

  /** Another program that tries the lock, says what came of it and waits to be told to go. */
  static final class Rival {
    private Rival() {}

    public static void main(String[] args) throws IOException {
      try (RunLock lock = RunLock.of(Path.of(args[0]), args[1])) {
        System.out.println("locked " + lock.getClass().getSimpleName());
        int told = System.in.read();
        System.out.println("told " + told);
      } catch (LockedException e) {
        System.out.println("held by " + e.holder());
      }
    }
  }

  private Process rival(String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Rival.class.getName(),
            root.toString(),
            name)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String line(Process process) throws IOException {
    return new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }

  @Test
  void of_four_runs_at_once_one_gets_in() throws Exception {
    List<Process> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      runs.add(rival("run" + i));
    }
    List<String> said = new ArrayList<>();
    for (Process run : runs) {
      said.add(line(run));
    }
    assertEquals(1, said.stream().filter(s -> s.startsWith("locked")).count(), said::toString);
    assertEquals(3, said.stream().filter(s -> s.startsWith("held by")).count(), said::toString);
    for (Process run : runs) {
      run.getOutputStream().close();
      assertEquals(0, run.waitFor());
    }
    RunLock.of(root, "next").close();
  }

  @Test
  void a_killed_runs_lock_is_taken_over() throws Exception {
    Process dead = rival("12345 host");
    assertEquals("locked RunLock", line(dead));
    LockedException held = assertThrows(LockedException.class, () -> RunLock.of(root, "me"));
    assertEquals("12345 host", held.holder());
    dead.destroyForcibly().waitFor();
    assertEquals("12345 host", Files.readString(root.resolve(RunLock.NAME)));
    try (RunLock mine = RunLock.of(root, "me")) {
      assertTrue(mine != null && Files.readString(root.resolve(RunLock.NAME)).equals("me"));
    }
    assertEquals("", Files.readString(root.resolve(RunLock.NAME)));
  }

  @Test
  void the_same_process_cannot_take_it_twice() {
    try (RunLock first = RunLock.of(root, "first")) {
      assertThrows(LockedException.class, () -> RunLock.of(root, "second"), first::toString);
    }
    RunLock.of(root, "third").close();
  }

  @Test
  void a_lock_makes_the_folder_and_refuses_a_file_in_its_place() throws IOException {
    RunLock.of(root.resolve("new/out"), "me").close();
    assertTrue(Files.isDirectory(root.resolve("new/out")));
    Path file = Files.writeString(root.resolve("file"), "");
    assertThrows(OutputException.class, () -> RunLock.of(file, "me"));
  }
}
