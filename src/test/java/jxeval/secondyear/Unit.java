package jxeval.secondyear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit of the generated county; no alias and no team are empty. */
record Unit(
    String id,
    String name,
    String alias,
    String kind,
    String team,
    boolean vertical,
    String group,
    Map<String, Object> tasks) {
  boolean isCalled(@Nullable Object name) {
    if (name == null) {
      return false;
    }
    String folded = Reading.folded(name.toString());
    return !folded.isEmpty() && List.of(id, this.name, alias).contains(folded);
  }

  Map<String, Object> block() {
    Map<String, Object> block = new LinkedHashMap<>();
    block.put("id", id);
    block.put("name", name);
    block.put("kind", kind);
    if (!alias.isEmpty()) {
      block.put("aliases", java.util.List.of(alias));
    }
    if (!team.isEmpty()) {
      block.put("team", team);
    }
    if (vertical) {
      block.put("vertical", true);
    }
    if (!group.isEmpty()) {
      block.put("group", group);
    }
    if (!tasks.isEmpty()) {
      block.put("tasks", tasks);
    }
    return block;
  }
}
