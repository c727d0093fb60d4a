package jxeval.output.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Lets one run at a time into an output folder. The lock is the system's, which frees a dead run's;
 * the lock file only tells who holds it and is empty while nobody does.
 */
public final class RunLock implements AutoCloseable {
  static final String NAME = ".jx-eval.lock";

  /** The byte that is locked lies behind the text, so that others can read the text meanwhile. */
  private static final long LOCKED_BYTE = 1L << 40;

  private static final int LONGEST = 400;

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of an output folder, making the folder if it is missing; never waits.
   *
   * @param holder what the lock file is to say of this run: process id and host
   * @throws LockedException when another run holds it
   * @throws OutputException when no lock file can be made there
   */
  public static RunLock of(Path out, String holder) {
    Path folder = out.toAbsolutePath().normalize();
    OutputSet.check(folder, List.of());
    Path file = folder.resolve(NAME);
    try {
      Files.createDirectories(folder);
      return new RunLock(locked(folder, file, holder));
    } catch (IOException e) {
      throw OutputException.of(e, file);
    }
  }

  private static FileChannel locked(Path folder, Path file, String holder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean kept = false;
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw new LockedException(folder, read(channel));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
      kept = true;
      return channel;
    } catch (OverlappingFileLockException e) {
      // Another thread of this very process; its file is not read, for that would free its lock.
      throw new LockedException(folder, holder);
    } finally {
      if (!kept) {
        channel.close();
      }
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(LONGEST);
    channel.read(text, 0);
    return StandardCharsets.UTF_8.decode(text.flip()).toString().strip();
  }

  /** Empties the lock file and frees the lock. */
  @Override
  public void close() {
    try (channel) {
      channel.truncate(0);
    } catch (IOException e) {
      // The lock goes with the channel, whatever the file still says.
      return;
    }
  }
}
