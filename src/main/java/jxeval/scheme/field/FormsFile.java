package jxeval.scheme.field;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jxeval.bundled.Bundled;
import jxeval.check.Finding;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.TreeReader;

/** The bundled {@code forms.yaml}: the columns of every sheet that may be handed in. */
public final class FormsFile {
  private static final String NAME = "jxeval/intake/forms.yaml";
  private static final Node TREE = read();

  private FormsFile() {}

  /** The file as a tree, read once. */
  public static Node tree() {
    return TREE;
  }

  private static Node read() {
    List<Finding> findings = new ArrayList<>();
    byte[] text = Bundled.text(NAME).orElse("").getBytes(StandardCharsets.UTF_8);
    Node root = TreeReader.read(NAME, text, findings);
    if (root == null || !findings.isEmpty()) {
      throw new IllegalStateException(NAME + " cannot be read: " + findings);
    }
    return root;
  }
}
