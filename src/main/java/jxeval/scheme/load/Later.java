package jxeval.scheme.load;

import java.util.Map;

/** A value whose reading depends on its neighbours: the block reads it once those are known. */
record Later(Shape<?> shape) implements Shape<Cursor> {
  @Override
  public Cursor read(Cursor at) {
    return at;
  }

  @Override
  public Cursor of(Cursor at) {
    return at;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return shape.schema(definitions);
  }

  @Override
  public Map<String, Object> longSchema(Definitions definitions) {
    return shape.longSchema(definitions);
  }
}
