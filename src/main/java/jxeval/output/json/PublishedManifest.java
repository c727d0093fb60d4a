package jxeval.output.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    JsonNode root = new ObjectMapper().readTree(document);
    if (root == null || !root.path("schema").asText().startsWith("jx-eval/manifest/")) {
      throw new IOException("no manifest");
    }
    Map<String, String> targets = new LinkedHashMap<>();
    add(targets, root.path("targets"));
    return new PublishedManifest(
        root.path("version").asText(),
        root.path("command").asText(),
        targets,
        hashes(root.path("overlays")),
        hashes(root.path("inputs")),
        hashes(root.path("published")),
        hashes(root.path("outputs")));
  }

  private static Map<String, String> hashes(JsonNode list) {
    Map<String, String> hashes = new LinkedHashMap<>();
    list.forEach(entry -> add(hashes, entry));
    return hashes;
  }

  private static void add(Map<String, String> hashes, JsonNode entry) {
    hashes.put(entry.path("file").asText(), entry.path("sha256").asText());
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
