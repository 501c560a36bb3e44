package org.rollcall.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.CodePointOrder;
import org.rollcall.model.Entity;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;

/** A mention or a number in its article: what names and numbers have in common in a table. */
record Occurrence(
    String article,
    Span span,
    String text,
    Optional<String> rule,
    Optional<Quantity> number,
    int count) {
  /** One mention. */
  Occurrence(
      String article, Span span, String text, Optional<String> rule, Optional<Quantity> number) {
    this(article, span, text, rule, number, 1);
  }

  /** The mentions of an entity, by article, then by place. */
  static List<Occurrence> of(Entity entity) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (Entity.Part part : entity.parts()) {
      for (LinkedMention linked : part.entity().mentions()) {
        Span span = linked.mention().span();
        // What was joined to nothing in its article came in with the article.
        Optional<String> rule = Optional.of(linked.to().isEmpty() ? part.rule() : linked.rule());
        occurrences.add(
            new Occurrence(
                part.article(),
                span,
                linked.mention().text(),
                rule,
                Optional.empty(),
                linked.count()));
      }
    }
    occurrences.sort(Occurrence::byPlace);
    return occurrences;
  }

  private static int byPlace(Occurrence a, Occurrence b) {
    int order = CodePointOrder.INSTANCE.compare(a.article(), b.article());
    return order == 0 ? a.span().compareTo(b.span()) : order;
  }
}
