package org.rollcall.merge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The edges by which entities have grown: in each a tree, whose edges lead to its root. */
final class EdgeTrees {
  private final Edge[] edges; // by the order of the forms that they lead from

  /**
   * No edges yet.
   *
   * @param forms how many there are
   */
  EdgeTrees(int forms) {
    edges = new Edge[forms];
  }

  /** Draws an edge to another tree, and turns those of its own tree so that they lead to it. */
  void draw(Edge edge) {
    lead(edge.from(), edge);
  }

  /** Makes {@code first} the form that its entity's others were joined to. */
  void root(Form first) {
    Edge next = put(first, null);
    if (next != null) {
      lead(next.to(), next.reversed());
    }
  }

  /** The edge that leads from a form towards its entity's root; empty for the root. */
  Optional<Edge> edge(Form form) {
    return Optional.ofNullable(edges[form.order()]);
  }

  private void lead(Form form, Edge out) {
    Edge next = put(form, out);
    Edge turned = next == null ? null : next.reversed();
    while (turned != null) {
      next = put(turned.from(), turned);
      turned = next == null ? null : next.reversed();
    }
  }

  /** Sets the edge that leads from a form; what was there before, or null. */
  private @Nullable Edge put(Form form, @Nullable Edge edge) {
    Edge before = edges[form.order()];
    edges[form.order()] = edge;
    return before;
  }
}
