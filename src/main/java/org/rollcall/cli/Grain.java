package org.rollcall.cli;

import org.rollcall.write.Layout;

/** What a row stands for. */
enum Grain {
  /** An entity, or all equal numbers. */
  ENTITY(Layout.ENTITIES, ""),
  /** What one article has of an entity. */
  ARTICLE(Layout.ARTICLES, "--by-article"),
  /** A mention. */
  MENTION(Layout.MENTIONS, "--mentions");

  private final Layout<?> layout;
  private final String option;

  Grain(Layout<?> layout, String option) {
    this.layout = layout;
    this.option = option;
  }

  /** Its columns. */
  Layout<?> layout() {
    return layout;
  }

  /** The option that asks for it; empty if none is needed. */
  String option() {
    return option;
  }
}
