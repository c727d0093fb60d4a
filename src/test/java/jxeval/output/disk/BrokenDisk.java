package jxeval.output.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk on which the n-th operation goes wrong. */
final class BrokenDisk implements Disk {
  private final Disk real = new RealDisk();
  private final int when;
  private final Trouble trouble;
  private int operations;

  /** What goes wrong at the n-th operation. */
  enum Trouble {
    /** The run is killed just before it. */
    KILLED_BEFORE,
    /** The run is killed in its middle: a file is half written, a rename is done. */
    KILLED_WITHIN,
    /** It fails, the next ones work. */
    FAILS_ONCE,
    /** No new content can be written from then on; names can still be changed. */
    FULL
  }

  /** The end of a killed run; nothing catches it. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** An operation on files. */
  private interface Operation {
    void run() throws IOException;
  }

  BrokenDisk(int when, Trouble trouble) {
    this.when = when;
    this.trouble = trouble;
  }

  int operations() {
    return operations;
  }

  private void run(Path path, boolean needsSpace, Operation half, Operation whole)
      throws IOException {
    operations++;
    boolean now = operations == when;
    switch (trouble) {
      case KILLED_BEFORE -> {
        if (now) {
          throw new Killed();
        }
      }
      case KILLED_WITHIN -> {
        if (now) {
          half.run();
          throw new Killed();
        }
      }
      case FAILS_ONCE -> {
        if (now) {
          half.run();
          throw new FileSystemException(path.toString(), null, "Input/output error");
        }
      }
      case FULL -> {
        if (needsSpace && operations >= when) {
          half.run();
          throw new FileSystemException(path.toString(), null, "No space left on device");
        }
      }
    }
    whole.run();
  }

  private void run(Path path, Operation whole) throws IOException {
    Operation half = trouble == Trouble.KILLED_WITHIN ? whole : () -> {};
    run(path, false, half, whole);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    run(
        file,
        true,
        () -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2)),
        () -> real.write(file, bytes));
  }

  @Override
  public void link(Path file, Path name) throws IOException {
    run(name, true, () -> {}, () -> real.link(file, name));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    run(to, () -> real.move(from, to));
  }

  @Override
  public void delete(Path file) throws IOException {
    run(file, () -> real.delete(file));
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    run(folder, () -> real.makeFolder(folder));
  }

  @Override
  public void sync(Path folder) throws IOException {
    run(folder, () -> real.sync(folder));
  }
}
