package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Forms by blocking key: only forms that share a key are compared. */
final class Index {
  private final Map<String, List<Form>> blocks = new HashMap<>();
  private final Map<Form, Collection<String>> keys = new HashMap<>();

  /**
   * @param keys the blocking keys of a form, any number
   */
  Index(Collection<Form> forms, Function<Form, ? extends Collection<String>> keys) {
    for (Form form : forms) {
      Collection<String> own = keys.apply(form);
      this.keys.put(form, own);
      for (String key : own) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(form);
      }
    }
  }

  /** The forms with a key, in their order. */
  List<Form> get(String key) {
    return blocks.getOrDefault(key, List.of());
  }

  /** The forms that share a key with {@code form}, each once, without itself. */
  Collection<Form> near(Form form) {
    return near(form, keys.getOrDefault(form, List.of()));
  }

  /** The forms that have one of the keys, each once, without {@code form}. */
  Collection<Form> near(Form form, Collection<String> keys) {
    LinkedHashSet<Form> near = new LinkedHashSet<>();
    keys.forEach(key -> near.addAll(get(key)));
    near.remove(form);
    return near;
  }
}
