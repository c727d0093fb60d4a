package jxeval.output.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of one output folder, written as a set: new files are flushed beside the old ones, a
 * journal is set, then each is renamed into place in the order given. The last one, the manifest,
 * is the seal: it goes before the others change and comes after them, so that where it stands the
 * set is wholly the old or the new one. Until the journal stands the old set stays to the byte; a
 * run killed after that leaves whole files without a seal, and the next run completes the set.
 */
public final class OutputSet {
  private final Disk disk;
  private final Workplace place;
  private final Map<String, byte @Nullable []> files = new LinkedHashMap<>();

  private OutputSet(Disk disk, Path folder) {
    this.disk = disk;
    this.place = new Workplace(folder);
  }

  public static OutputSet in(Path folder) {
    return in(new RealDisk(), folder);
  }

  static OutputSet in(Disk disk, Path folder) {
    return new OutputSet(disk, folder.toAbsolutePath().normalize());
  }

  /** Adds a file to the set under a plain name. */
  public OutputSet with(String name, byte[] content) {
    return put(name, content.clone());
  }

  /** Says that no file of that name belongs to the set: an earlier one goes. */
  public OutputSet without(String name) {
    return put(name, null);
  }

  private OutputSet put(String name, byte @Nullable [] content) {
    if (!FileNames.isPlain(name)) {
      throw new IllegalArgumentException("not a plain file name: " + name);
    }
    files.put(name, content);
    return this;
  }

  /**
   * Refuses, before anything is computed, what could not be written.
   *
   * @throws OutputException when the folder is or cannot be made writable, a folder stands in a
   *     file's place, or another program has a file open
   */
  public static void check(Path folder, List<String> names) {
    new Writability(folder.toAbsolutePath().normalize()).check(names);
  }

  /**
   * Writes the set; to be called under the {@link RunLock}.
   *
   * @throws OutputException when it cannot be written; the old set then stands to the byte
   */
  public void write() {
    check(place.folder(), List.copyOf(files.keySet()));
    Path made = firstMissing();
    try {
      disk.makeFolder(place.folder());
      if (made != null && made.getParent() != null) {
        disk.sync(made.getParent());
      }
      new Recovery(disk, place.folder()).settle();
      Journal journal = prepare();
      if (!journal.changes().isEmpty()) {
        commit(journal);
      }
    } catch (IOException e) {
      discard(made);
      throw OutputException.of(e, place.folder());
    }
  }

  /** Puts the new files beside the old ones, flushed, and the old ones under a second name. */
  private Journal prepare() throws IOException {
    List<Journal.Change> changes = new ArrayList<>();
    for (Map.Entry<String, byte @Nullable []> e : files.entrySet()) {
      Path file = place.file(e.getKey());
      boolean hasOld = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      byte[] content = e.getValue();
      if (content == null ? !hasOld : hasOld && same(file, content)) {
        continue;
      }
      if (content != null) {
        disk.write(place.fresh(e.getKey()), content);
      }
      if (hasOld) {
        disk.link(file, place.old(e.getKey()));
      }
      String sha256 = content == null ? Journal.Change.GONE : Sha256.of(content);
      changes.add(new Journal.Change(e.getKey(), sha256, hasOld));
    }
    return new Journal(changes);
  }

  private static boolean same(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  private void commit(Journal journal) throws IOException {
    Recovery recovery = new Recovery(disk, place.folder());
    Path written = place.fresh(place.journal().getFileName().toString().substring(1));
    disk.write(written, journal.bytes());
    disk.sync(place.folder());
    disk.move(written, place.journal());
    try {
      disk.sync(place.folder());
      recovery.advance(journal);
    } catch (IOException e) {
      recovery.retreat(journal);
      throw e;
    }
    tidy(recovery);
  }

  /**
   * The new set stands: what cannot be tidied now is no failure. Old content is not to lie about,
   * so it is tried twice; what then is left the next run takes away.
   */
  private static void tidy(Recovery recovery) {
    try {
      recovery.clean();
    } catch (IOException first) {
      try {
        recovery.clean();
      } catch (IOException second) {
        return;
      }
    }
  }

  /** Removes what a failed attempt left; what cannot be removed the next run removes. */
  private void discard(@Nullable Path made) {
    try {
      if (Files.isDirectory(place.folder())) {
        new Recovery(disk, place.folder()).settle();
      }
      Path empty = made == null ? null : place.folder();
      while (empty != null && empty.startsWith(made)) {
        Files.deleteIfExists(empty);
        empty = empty.getParent();
      }
    } catch (IOException e) {
      // The failure that brought us here is the one to tell.
      return;
    }
  }

  private @Nullable Path firstMissing() {
    Path missing = null;
    for (Path p = place.folder(); p != null && !Files.exists(p); p = p.getParent()) {
      missing = p;
    }
    return missing;
  }
}
