package jxeval.output.json;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jxeval.model.InputFile;
import jxeval.output.disk.Sha256;

/**
 * What an output set was made from and of: the document manifest.json.
 *
 * @param version version of the program
 * @param command the command as given, without paths of this machine
 * @param targets path and SHA-256 of the target file
 * @param overlays path and SHA-256 of each overlay, in the order merged
 * @param inputs every file under returns/ and ledgers/
 * @param published documents of earlier runs that it corrects, by path below the output folder
 */
public record Manifest(
    String version,
    String command,
    Hashed targets,
    List<Hashed> overlays,
    List<InputFile> inputs,
    List<Hashed> published) {
  private static final String SCHEMA = "jx-eval/manifest/1";

  /** The name of the document in its set. */
  public static final String NAME = "manifest.json";

  /**
   * A file and the SHA-256 of its bytes.
   *
   * @param file path relative to the year folder, or the plain name of an output
   */
  public record Hashed(String file, String sha256) {
    public static Hashed of(String file, byte[] content) {
      return new Hashed(file, Sha256.of(content));
    }

    private Fields fields() {
      return new Fields().text("file", file).text("sha256", sha256);
    }
  }

  public Manifest {
    overlays = List.copyOf(overlays);
    inputs = inputs.stream().sorted(Comparator.comparing(InputFile::file)).toList();
    published = List.copyOf(published);
  }

  /** The document for a set of outputs by name; the manifest itself is not among them. */
  public String document(Map<String, byte[]> outputs) {
    SortedMap<String, byte[]> sorted = new TreeMap<>(outputs);
    return JsonText.of(
        new Fields()
            .text("schema", SCHEMA)
            .text("version", version)
            .text("command", command)
            .object("targets", targets.fields())
            .list("overlays", overlays.stream().map(Hashed::fields).toList())
            .list("inputs", InputFields.of(inputs))
            .list("published", published.stream().map(Hashed::fields).toList())
            .list(
                "outputs",
                sorted.entrySet().stream()
                    .map(e -> Hashed.of(e.getKey(), e.getValue()).fields())
                    .toList())
            .done());
  }
}
