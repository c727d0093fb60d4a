package jxeval.intake.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import jxeval.check.FileRule;
import jxeval.check.Finding;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * A file of the year folder that has not been opened yet.
 *
 * @param file path relative to the year folder, with {@code /}
 */
public record FoundFile(String file, Path path) {

  /**
   * Every file below a subfolder of the year folder ({@code returns}, {@code ledgers}), by path;
   * editors' lock files and dot files are left out. A subfolder that does not exist has none.
   *
   * @throws IOException when a folder cannot be listed
   */
  public static List<FoundFile> below(Path yearFolder, String subfolder) throws IOException {
    List<FoundFile> found = new ArrayList<>();
    Path top = yearFolder.resolve(subfolder);
    if (!Files.isDirectory(top)) {
      return found;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && isSkipped(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isSkipped(path)) {
              found.add(new FoundFile(relative(yearFolder, path), path));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(FoundFile::file));
    return found;
  }

  /**
   * Reads and hashes the file once: a regular file inside the year folder, of at most {@code
   * limits.fileBytes()}.
   */
  public MailedFile read(Path yearFolder, Limits limits) {
    return read(yearFolder, limits, true);
  }

  /**
   * The same.
   *
   * @param hashed without it the hash is empty
   */
  public MailedFile read(Path yearFolder, Limits limits, boolean hashed) {
    try {
      Path real = path.toRealPath();
      if (!real.startsWith(yearFolder.toRealPath())) {
        return refused(FileRule.F102, "");
      }
      if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
        return refused(FileRule.F103, "");
      }
      @Nullable MessageDigest digest = hashed ? MessageDigest.getInstance("SHA-256") : null;
      try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
        byte[] bytes = in.readNBytes(limits.fileBytes());
        update(digest, bytes, bytes.length);
        long more = bytes.length < limits.fileBytes() ? 0 : drain(in, digest);
        String sha256 = digest == null ? "" : HexFormat.of().formatHex(digest.digest());
        return more == 0
            ? new MailedFile(file, sha256, bytes, List.of())
            : new MailedFile(
                file,
                sha256,
                new byte[0],
                List.of(
                    Refusal.overLimit(FileRule.F110, bytes.length + more, limits.fileBytes())
                        .at(CellRef.file(file))));
      }
    } catch (IOException | SecurityException e) {
      return refused(FileRule.F104, "");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private MailedFile refused(FileRule rule, String sha256) {
    return new MailedFile(
        file, sha256, new byte[0], List.of(Finding.of(rule, CellRef.file(file), null)));
  }

  private static long drain(InputStream in, @Nullable MessageDigest digest) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      update(digest, buffer, n);
      bytes += n;
    }
    return bytes;
  }

  private static void update(@Nullable MessageDigest digest, byte[] bytes, int count) {
    if (digest != null) {
      digest.update(bytes, 0, count);
    }
  }

  private static boolean isSkipped(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.startsWith("~$");
  }

  private static String relative(Path yearFolder, Path path) {
    StringBuilder relative = new StringBuilder();
    for (Path name : yearFolder.relativize(path)) {
      relative.append(relative.isEmpty() ? "" : "/").append(name);
    }
    return relative.toString();
  }
}
