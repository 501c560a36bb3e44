package org.rollcall.cli;

import java.util.List;
import org.rollcall.table.Roll;
import org.rollcall.table.Selection;
import org.rollcall.write.Layout;
import org.rollcall.write.Sheet;

/**
 * Which rows are printed.
 *
 * @param grain what a row stands for
 * @param columns names of its columns; empty for all of them
 * @param selection which entities they are about, and in which order
 */
record RowSettings(Grain grain, List<String> columns, Selection selection) {
  /** Whether the places of mentions are needed. */
  boolean withPlaces() {
    return grain == Grain.MENTION;
  }

  /**
   * The rows.
   *
   * @param selected what is wanted of what was found
   */
  Sheet<?> sheet(Roll selected) {
    return switch (grain) {
      case ENTITY -> sheet(Layout.ofEntities(), selected.entityRows());
      case ARTICLE -> sheet(Layout.ofArticles(), selected.articleRows());
      case MENTION -> sheet(Layout.ofMentions(), selected.mentionRows());
    };
  }

  private <R> Sheet<R> sheet(Layout<R> all, List<R> rows) {
    Layout<R> layout = columns.isEmpty() ? all : all.only(columns);
    // Who sorts wants that order, in the table for people, too.
    return new Sheet<>(selection.order().isEmpty() ? layout : layout.inGivenOrder(), rows);
  }
}
