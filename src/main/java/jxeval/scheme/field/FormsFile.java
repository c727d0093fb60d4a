package jxeval.scheme.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jxeval.check.Finding;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.TreeReader;

/** The bundled {@code forms.yaml}: the columns of every sheet that may be handed in. */
public final class FormsFile {
  private static final String NAME = "/jxeval/intake/forms.yaml";
  private static final Node TREE = read();

  private FormsFile() {}

  /** The file as a tree, read once. */
  public static Node tree() {
    return TREE;
  }

  private static Node read() {
    try (InputStream in = FormsFile.class.getResourceAsStream(NAME)) {
      List<Finding> findings = new ArrayList<>();
      Node root = in == null ? null : TreeReader.read(NAME, in.readAllBytes(), findings);
      if (root == null || !findings.isEmpty()) {
        throw new IllegalStateException(NAME + " cannot be read: " + findings);
      }
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
