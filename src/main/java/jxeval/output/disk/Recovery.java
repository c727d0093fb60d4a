package jxeval.output.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings a folder that a killed run left half-way to its old or its new set. A journal that stands
 * is carried out to its end; without one the old set stands and only leftovers go.
 */
public final class Recovery {
  private final Disk disk;
  private final Workplace place;

  Recovery(Disk disk, Path folder) {
    this.disk = disk;
    this.place = new Workplace(folder);
  }

  /**
   * Settles an output folder and the folders in it; to be called under the {@link RunLock}.
   *
   * @throws OutputException when that cannot be done
   */
  public static void settle(Path out) {
    settle(new RealDisk(), out);
  }

  static void settle(Disk disk, Path out) {
    for (Path folder : folders(out)) {
      try {
        new Recovery(disk, folder).settle();
      } catch (IOException e) {
        throw OutputException.of(e, folder);
      }
    }
  }

  private static List<Path> folders(Path out) {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    List<Path> folders = new ArrayList<>(List.of(out));
    try (Stream<Path> inside = Files.list(out)) {
      inside
          .filter(p -> Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .forEach(folders::add);
    } catch (IOException e) {
      throw OutputException.of(e, out);
    }
    return folders;
  }

  /** Carries the folder's journal out, if there is one, and removes leftovers. */
  void settle() throws IOException {
    Optional<Journal> back = read(place.retreat());
    Optional<Journal> forward = read(place.journal());
    if (back.isPresent()) {
      restore(back.get());
    } else if (forward.isPresent() && isWhole(forward.get())) {
      advance(forward.get());
    } else if (forward.isPresent()) {
      retreat(forward.get());
    }
    clean();
  }

  /** Whether the new files still to be renamed hold what the journal says. */
  private boolean isWhole(Journal journal) throws IOException {
    for (Journal.Change change : journal.changes()) {
      Path fresh = place.fresh(change.name());
      if (place.exists(fresh) && !Sha256.of(Files.readAllBytes(fresh)).equals(change.sha256())) {
        return false;
      }
    }
    return true;
  }

  /** Renames the new files over the old ones; files already renamed are passed over. */
  void advance(Journal journal) throws IOException {
    breakSeal(journal);
    for (Journal.Change change : journal.changes()) {
      if (change.removes()) {
        disk.delete(place.file(change.name()));
      } else if (place.exists(place.fresh(change.name()))) {
        disk.move(place.fresh(change.name()), place.file(change.name()));
      }
    }
    disk.sync(place.folder());
  }

  /** Takes the old seal off before anything else changes. */
  private void breakSeal(Journal journal) throws IOException {
    Journal.Change seal = journal.changes().get(journal.changes().size() - 1);
    boolean alone = journal.changes().size() == 1;
    if (!alone && seal.hadOld() && place.exists(place.fresh(seal.name()))) {
      disk.delete(place.file(seal.name()));
      disk.sync(place.folder());
    }
  }

  /** Gives up the new set: marks the way back first, so that a kill on it is no harm. */
  void retreat(Journal journal) throws IOException {
    disk.move(place.journal(), place.retreat());
    disk.sync(place.folder());
    restore(journal);
    clean();
  }

  private void restore(Journal journal) throws IOException {
    for (Journal.Change change : journal.changes()) {
      if (!change.hadOld()) {
        disk.delete(place.file(change.name()));
      } else if (place.exists(place.old(change.name()))) {
        disk.move(place.old(change.name()), place.file(change.name()));
      }
    }
    disk.sync(place.folder());
  }

  /** Removes the journal, then what only it spoke of. */
  void clean() throws IOException {
    if (place.exists(place.journal()) || place.exists(place.retreat())) {
      disk.delete(place.journal());
      disk.delete(place.retreat());
      disk.sync(place.folder());
    }
    for (Path leftover : place.leftovers()) {
      disk.delete(leftover);
    }
  }

  private Optional<Journal> read(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Journal.parse(Files.readAllBytes(file))
        : Optional.empty();
  }
}
