package org.rollcall.merge;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;

/** The articles of one name in their order, eight bytes each. */
final class Units extends AbstractList<Unit> {
  private final PackedArticles articles;
  private int[] pairs = new int[2]; // article and offset; most names are in one article
  private int size;

  Units(PackedArticles articles) {
    this.articles = articles;
  }

  Units(PackedArticles articles, Collection<Unit> units) {
    this.articles = articles;
    pairs = new int[2 * Math.max(1, units.size())];
    addAll(units);
  }

  @Override
  public boolean add(Unit unit) {
    add(unit.article(), unit.offset());
    return true;
  }

  /** Adds one of another name. */
  void add(Units other, int index) {
    add(other.article(index), other.pairs[2 * index + 1]);
  }

  private void add(int article, int offset) {
    if (2 * size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * (size + (size >> 1) + 1));
    }
    pairs[2 * size] = article;
    pairs[2 * size + 1] = offset;
    size++;
  }

  /** None of the same articles yet, with room for some. */
  Units empty(int room) {
    Units empty = new Units(articles);
    empty.pairs = new int[2 * room];
    return empty;
  }

  @Override
  public Unit get(int index) {
    return articles.unit(article(index), pairs[2 * index + 1]);
  }

  @Override
  public int size() {
    return size;
  }

  /** How often the articles name it. */
  int weight() {
    int weight = 0;
    for (int i = 0; i < size; i++) {
      weight += get(i).weight();
    }
    return weight;
  }

  /** The rank of the article at {@code index}. */
  int article(int index) {
    return pairs[2 * index];
  }

  /** The first article that both have, or -1; as quick as the shorter of the two is short. */
  int firstShared(Units other) {
    Units few = size <= other.size ? this : other;
    Units many = size <= other.size ? other : this;
    int from = 0;
    for (int i = 0; i < few.size && from < many.size; i++) {
      from = many.search(few.article(i), from);
      if (from < many.size && many.article(from) == few.article(i)) {
        return few.article(i);
      }
    }
    return -1;
  }

  /** The first place from {@code from} on whose article is not before {@code article}. */
  private int search(int article, int from) {
    int step = 1;
    int low = from;
    while (low + step < size && article(low + step) < article) {
      low += step;
      step *= 2;
    }
    int high = Math.min(size, low + step);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (article(middle) < article) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
