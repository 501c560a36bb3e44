package org.rollcall.cli;

import org.rollcall.write.Layout;

/** What a row stands for. */
enum Grain {
  /** An entity, or all equal numbers. */
  ENTITY(""),
  /** What one article has of an entity. */
  ARTICLE("--by-article"),
  /** A mention. */
  MENTION("--mentions");

  private final String option;

  Grain(String option) {
    this.option = option;
  }

  /** Its columns. */
  Layout<?> layout() {
    return switch (this) {
      case ENTITY -> Layout.ofEntities();
      case ARTICLE -> Layout.ofArticles();
      case MENTION -> Layout.ofMentions();
    };
  }

  /** The option that asks for it; empty if none is needed. */
  String option() {
    return option;
  }
}
