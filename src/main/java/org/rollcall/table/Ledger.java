package org.rollcall.table;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.model.CodePointOrder;
import org.rollcall.model.Pool;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;

/**
 * The numbers of many articles and the places of their mentions, in little memory: what is written
 * alike and means the same is kept once, and each number costs twelve bytes. For one thread.
 */
public final class Ledger {
  private final List<String> articles = new ArrayList<>();
  private final Pool<Optional<String>> words = new Pool<>();
  private final Pool<Quantity> quantities = new Pool<>();
  private final List<EqualNumbers> meanings = new ArrayList<>(); // of each in quantities
  private final Map<Quantity.Key, EqualNumbers> equal = new HashMap<>();
  private final Map<String, Places> places = new HashMap<>();

  /** A ledger of these findings. */
  static Ledger of(List<Findings> findings) {
    Ledger ledger = new Ledger();
    findings.forEach(ledger::add);
    return ledger;
  }

  /**
   * Takes in what was found in an article; its names are for others to keep.
   *
   * @param found of an article with an id of its own
   */
  public void add(Findings found) {
    int article = articles.size();
    articles.add(found.article());
    for (Quantity number : found.numbers()) {
      int id = quantities.id(small(number));
      if (id == meanings.size()) {
        meanings.add(equal.computeIfAbsent(number.key(), key -> new EqualNumbers(this)));
      }
      meanings.get(id).add(article, number.span().start(), id);
    }
    if (found.places() != Places.NONE) {
      places.put(found.article(), found.places());
    }
  }

  /** A number without its place, and with strings that it shares with others. */
  private Quantity small(Quantity number) {
    return new Quantity(
        new Span(0, number.span().length()),
        number.text(),
        number.kind(),
        number.value(),
        number.low(),
        number.high(),
        number.bound(),
        words.one(number.unit()),
        words.one(number.counted()),
        words.one(number.head()));
  }

  /** What the rows of numbers are about, in no order. */
  List<Subject> numbers() {
    int[] ranks = ranks();
    List<Subject> subjects = new ArrayList<>(equal.size());
    for (EqualNumbers numbers : equal.values()) {
      numbers.sort(ranks);
      subjects.add(Subject.of(numbers));
    }
    return subjects;
  }

  /** The rank of each article in the order of their ids. */
  private int[] ranks() {
    Integer[] byId = new Integer[articles.size()];
    Arrays.setAll(byId, article -> article);
    Arrays.sort(byId, (a, b) -> CodePointOrder.INSTANCE.compare(articles.get(a), articles.get(b)));
    int[] ranks = new int[byId.length];
    for (int rank = 0; rank < byId.length; rank++) {
      ranks[byId[rank]] = rank;
    }
    return ranks;
  }

  /** Where a mention of an article stands. */
  Place place(String article, Span span) {
    return requireNonNull(places.get(article), article).of(span);
  }

  /** The id of an article. */
  String article(int article) {
    return articles.get(article);
  }

  /** A number as it stands in a text. */
  Quantity quantity(int id, int start) {
    Quantity number = quantities.get(id);
    return number.at(new Span(start, start + number.text().length()));
  }
}
