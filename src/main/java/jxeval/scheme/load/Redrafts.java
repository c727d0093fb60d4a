package jxeval.scheme.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jxeval.scheme.Origin;
import jxeval.scheme.Parameter;
import jxeval.scheme.Revisions;
import jxeval.scheme.Scheme;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.Place;
import jxeval.scheme.yaml.Raw;
import org.jspecify.annotations.Nullable;

/** Changes a value in the tree of a target file and reads the tree again. */
final class Redrafts implements Revisions {
  /** What other blocks read while they are read: a change in it needs all of them anew. */
  private static final String LOOKED_AT = "measures";

  private final Given given;
  private final Node root;
  private final Origin origin;

  /**
   * @param given what the file gives, key by key
   */
  Redrafts(Given given, Origin origin) {
    this.given = given;
    this.root = given.at().node();
    this.origin = origin;
  }

  @Override
  public Optional<Revised> scaled(Parameter value, BigDecimal times) {
    Node old = Place.get(root, value.path());
    if (old == null) {
      return Optional.empty();
    }
    List<UnaryOperator<BigDecimal>> ways =
        List.of(n -> n.multiply(times), n -> Multiples.whole(n, times));
    for (UnaryOperator<BigDecimal> way : ways) {
      Node changed = Multiples.of(old, way);
      Scheme scheme = changed.equals(old) ? null : with(value.path(), changed);
      if (scheme != null) {
        return Optional.of(new Revised(scheme, Raw.plain(changed).shown()));
      }
    }
    return Optional.empty();
  }

  private @Nullable Scheme with(String path, Node changed) {
    Node tree = Place.set(root, path, changed);
    tree = tree == null ? null : PointsLeft.shared(root, tree, path);
    if (tree == null) {
      return null;
    }
    Block<Scheme> file = Root.block(origin);
    String block = path.substring(0, path.indexOf('.'));
    Load load =
        block.equals(LOOKED_AT)
            ? new Load(new Declared(tree), tree.mark(), List.of())
            : given.at().load().again(new Declared(tree));
    Cursor at = Cursor.root(load, tree);
    Scheme scheme = block.equals(LOOKED_AT) ? file.read(at) : file.again(given, at, block);
    return load.failed() ? null : scheme;
  }
}
