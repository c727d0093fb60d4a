package jxeval.output.disk;

import java.io.IOException;
import java.nio.file.Path;

/** The operations by which output reaches the disk, so that tests can make each of them fail. */
interface Disk {

  /** Writes a new file with the usual permissions and flushes it; fails where one stands. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Gives a file a second name. */
  void link(Path file, Path name) throws IOException;

  /** Renames a file over another in one step. */
  void move(Path from, Path to) throws IOException;

  /** Removes a file, if it is there. */
  void delete(Path file) throws IOException;

  /** Makes a folder and those above it that are missing. */
  void makeFolder(Path folder) throws IOException;

  /** Flushes the names in a folder. */
  void sync(Path folder) throws IOException;
}
