package jxeval.output.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A manifest.json as it stands beside an output.
 *
 * @param command kind and period: {@code monthly 2021-05}
 * @param targets file to SHA-256, as are the others
 */
public record PublishedManifest(
    String version,
    String command,
    Map<String, String> targets,
    Map<String, String> overlays,
    Map<String, String> inputs,
    Map<String, String> published,
    Map<String, String> outputs) {

  /**
   * Reads the document.
   *
   * @throws IOException where it is no manifest
   */
  public static PublishedManifest of(byte[] document) throws IOException {
    Stated root = Stated.of(document);
    if (!root.at("schema").text().startsWith("jx-eval/manifest/")) {
      throw new IOException("no manifest");
    }
    Map<String, String> targets = new LinkedHashMap<>();
    add(targets, root.at("targets"));
    return new PublishedManifest(
        root.at("version").text(),
        root.at("command").text(),
        targets,
        hashes(root.at("overlays")),
        hashes(root.at("inputs")),
        hashes(root.at("published")),
        hashes(root.at("outputs")));
  }

  private static Map<String, String> hashes(Stated list) {
    Map<String, String> hashes = new LinkedHashMap<>();
    list.each().forEach(entry -> add(hashes, entry));
    return hashes;
  }

  private static void add(Map<String, String> hashes, Stated entry) {
    hashes.put(entry.at("file").text(), entry.at("sha256").text());
  }

  /** The first word of the command. */
  public String kind() {
    return command.split(" ", 2)[0];
  }

  /** The rest of the command; empty for none. */
  public String period() {
    String[] words = command.split(" ", 2);
    return words.length < 2 ? "" : words[1];
  }
}
