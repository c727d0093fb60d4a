package jxeval.desk.opc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of an Office file by name, in the order of the file. */
public final class OfficePackage {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final String TYPES = "[Content_Types].xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /**
   * Unpacks a file that a reader under limits has read before.
   *
   * @throws UnpatchableException when it cannot be unpacked
   */
  public static OfficePackage of(byte[] file) {
    OfficePackage made = new OfficePackage();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        try (InputStream in = zip.getInputStream(entry)) {
          if (!entry.isDirectory() && made.parts.put(entry.getName(), in.readAllBytes()) != null) {
            throw new UnpatchableException("two parts of one name");
          }
        }
      }
      return made;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnpatchableException("not a zip file");
    }
  }

  public List<String> names() {
    return List.copyOf(parts.keySet());
  }

  /** The name of a part as the file spells it; names ignore case. */
  public Optional<String> find(String name) {
    return parts.keySet().stream().filter(n -> n.equalsIgnoreCase(name)).findFirst();
  }

  /**
   * The bytes of a part.
   *
   * @throws UnpatchableException without that part
   */
  public byte[] part(String name) {
    return find(name).map(parts::get).orElseThrow(() -> new UnpatchableException(name));
  }

  public void put(String name, byte[] part) {
    parts.put(find(name).orElse(name), part);
  }

  /** A name that no part has: the stem with the first free number. */
  public String free(String stem, String extension) {
    for (int i = 1; ; i++) {
      String name = stem + i + extension;
      if (find(name).isEmpty()) {
        return name;
      }
    }
  }

  /** Says what a part is, unless its extension does. */
  public void type(String name, String type) {
    XmlPart types = XmlPart.of(part(TYPES));
    Element root = types.root(e -> false);
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean said =
        root.children("Default").stream()
            .anyMatch(
                d ->
                    d.attribute("Extension").filter(extension::equalsIgnoreCase).isPresent()
                        && d.attribute("ContentType").filter(type::equals).isPresent());
    if (!said) {
      types.append(
          root,
          "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>"
              .formatted(root.prefix(), XmlPart.escaped(name), type));
      put(TYPES, types.bytes());
    }
  }

  /** The file, in the old order with new parts last; equal parts give equal bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
