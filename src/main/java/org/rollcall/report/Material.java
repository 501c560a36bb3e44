package org.rollcall.report;

import java.util.List;
import org.rollcall.table.EntityRow;
import org.rollcall.table.Explanation;
import org.rollcall.table.MentionRow;

/**
 * All that a report tells.
 *
 * @param articles the articles and the texts that there is room for
 * @param rows the table of entities
 * @param mentions the rows of their mentions; those of other entities are left out
 * @param explanations why the mentions of names are in their rows
 */
public record Material(
    KeptTexts articles,
    List<EntityRow> rows,
    List<MentionRow> mentions,
    List<Explanation> explanations) {
  public Material {
    rows = List.copyOf(rows);
    mentions = List.copyOf(mentions);
    explanations = List.copyOf(explanations);
  }
}
