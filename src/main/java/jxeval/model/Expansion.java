package jxeval.model;

import java.util.Map;

/** Puts the working of a quantity where a working names it. */
record Expansion(Map<String, Working> meanings) implements Working.Reader<Working> {
  @Override
  public Working given(Working.Given given) {
    return given;
  }

  @Override
  public Working named(Working.Named named) {
    return meanings.getOrDefault(named.name(), named);
  }

  @Override
  public Working joined(Working.Joined joined) {
    return new Working.Joined(joined.by(), joined.parts().stream().map(p -> p.read(this)).toList());
  }
}
