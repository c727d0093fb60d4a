package jxeval.scheme.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import jxeval.check.Finding;
import jxeval.check.Findings;
import jxeval.check.SchemeRule;
import jxeval.model.CellRef;
import jxeval.model.Later;
import jxeval.scheme.Origin;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.Overlay;
import jxeval.scheme.yaml.Place;
import jxeval.scheme.yaml.TreeReader;
import org.jspecify.annotations.Nullable;

/** Reads a target file, with files laid over it and values set, into a scheme. */
public final class SchemeLoader {
  private static final int MOST_NAMED = 12;

  private SchemeLoader() {}

  public static Loaded load(String fileName, byte[] bytes, List<NamedBytes> overlays) {
    return load(fileName, bytes, overlays, List.of());
  }

  /**
   * @param overlays laid over the file one after the other
   * @param settings values set after that
   */
  public static Loaded load(
      String fileName, byte[] bytes, List<NamedBytes> overlays, List<Setting> settings) {
    List<Finding> findings = new ArrayList<>();
    Node root = TreeReader.read(fileName, bytes, findings);
    for (NamedBytes overlay : overlays) {
      Node over = TreeReader.read(overlay.name(), overlay.bytes(), findings);
      root = root == null || over == null ? null : Overlay.over(root, over);
    }
    for (Setting setting : settings) {
      root = root == null ? null : set(root, setting, findings);
    }
    if (root == null) {
      return new Loaded(null, Later.of(() -> Findings.sorted(findings)));
    }
    List<String> names = new ArrayList<>();
    for (NamedBytes overlay : overlays) {
      names.add(overlay.name());
    }
    Node tree = root;
    Origin origin =
        new Origin(
            fileName, names, Later.of(() -> sha256(bytes)), Later.of(() -> Parameters.of(tree)));
    Load load = new Load(new Declared(tree), tree.mark(), findings);
    Scheme scheme = Root.block(origin).read(Cursor.root(load, tree));
    return new Loaded(load.failed() ? null : scheme, Later.of(() -> told(load, origin)));
  }

  private static @Nullable Node set(Node root, Setting setting, List<Finding> findings) {
    String name = "--set " + setting.path();
    Node value = TreeReader.read(name, setting.value().getBytes(StandardCharsets.UTF_8), findings);
    Node set = value == null ? null : Place.set(root, setting.path(), value);
    if (value != null && set == null) {
      findings.add(Finding.of(SchemeRule.S833, CellRef.file(name), setting.path()));
    }
    return set;
  }

  /** What was found, and what rests on assumptions. */
  private static List<Finding> told(Load load, Origin origin) {
    List<String> assumed =
        origin.parameters().get().stream().filter(Parameter::assumed).map(Parameter::path).toList();
    if (!assumed.isEmpty()) {
      String first = String.join(", ", assumed.stream().limit(MOST_NAMED).toList());
      load.report(
          Finding.of(SchemeRule.S890, CellRef.file(origin.file()), null)
              .with("count", String.valueOf(assumed.size()))
              .with("paths", assumed.size() > MOST_NAMED ? first + ", …" : first));
    }
    return load.findings();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
