package org.rollcall.names.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;
import org.rollcall.model.Span;

/** Scores found names against marked ones: right is the same span with the same type. */
public final class Evaluation {
  /**
   * Counts of one type.
   *
   * @param right found and marked
   * @param found found in all
   * @param marked marked in all
   */
  public record Counts(int right, int found, int marked) {
    /** Share of the found that is right, 0 to 1; 0 if nothing was found. */
    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    /** Share of the marked that was found, 0 to 1; 0 if nothing was marked. */
    public double recall() {
      return marked == 0 ? 0 : (double) right / marked;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
      return right == 0 ? 0 : 2.0 * right / (found + marked);
    }

    private Counts plus(int moreRight, int moreFound, int moreMarked) {
      return new Counts(right + moreRight, found + moreFound, marked + moreMarked);
    }
  }

  private record Name(Span span, EntityType type) {}

  private final Map<EntityType, Counts> byType = new TreeMap<>();

  /** Scores whole texts. */
  public static Evaluation of(
      List<AnnotatedText> texts,
      Function<Article, Document> segmenter,
      Function<Document, List<Mention>> recogniser) {
    Evaluation evaluation = new Evaluation();
    for (AnnotatedText text : texts) {
      Set<Name> marked = new HashSet<>();
      for (AnnotatedText.Name name : text.names()) {
        switch (name.label()) {
          case "person", "place", "organisation" ->
              marked.add(new Name(name.span(), EntityType.of(name.label())));
          default -> {} // peoples and other names are learnt, but not part of the product
        }
      }
      Document document = segmenter.apply(new Article(text.id(), text.text()));
      Set<Name> found = new HashSet<>();
      recogniser.apply(document).forEach(m -> found.add(new Name(m.span(), m.type())));
      evaluation.add(marked, found);
    }
    return evaluation;
  }

  private void add(Set<Name> marked, Set<Name> found) {
    for (EntityType type : EntityType.values()) {
      if (type == EntityType.NUMBER) {
        continue;
      }
      int right = (int) found.stream().filter(n -> n.type() == type && marked.contains(n)).count();
      int f = (int) found.stream().filter(n -> n.type() == type).count();
      int m = (int) marked.stream().filter(n -> n.type() == type).count();
      byType.merge(type, new Counts(right, f, m), (a, b) -> a.plus(b.right, b.found, b.marked));
    }
  }

  /** Counts over all types. */
  public Counts total() {
    Counts total = new Counts(0, 0, 0);
    for (Counts counts : byType.values()) {
      total = total.plus(counts.right, counts.found, counts.marked);
    }
    return total;
  }

  /** A table with precision, recall and F1 a type and over all. */
  public String report() {
    StringBuilder report = new StringBuilder();
    byType.forEach((type, counts) -> report.append(line(type.label(), counts)));
    return report.append(line("all", total())).toString();
  }

  private static String line(String name, Counts counts) {
    return String.format(
        Locale.ROOT,
        "%-13s P %.3f  R %.3f  F1 %.3f  of %d\n",
        name,
        counts.precision(),
        counts.recall(),
        counts.f1(),
        counts.marked());
  }
}
