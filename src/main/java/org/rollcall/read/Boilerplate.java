package org.rollcall.read;

/** Where lines that many articles repeat, such as menus, are left out. */
public enum Boilerplate {
  /** In web pages. What was plain text before is taken at its word. */
  AUTO,
  /** In all articles. */
  DROP,
  /** Nowhere. */
  KEEP;

  /** Whether they are left out of an article that came from such an input. */
  boolean dropsFrom(InputMode kind) {
    return this == DROP || (this == AUTO && kind == InputMode.HTML);
  }
}
