package org.rollcall.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.rollcall.model.Article;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;
import org.rollcall.model.Span;
import org.rollcall.read.TaggedArticle;
import org.rollcall.table.MentionRow;

/**
 * Articles by the thousand: the samples with other names. Every word of a name becomes a made-up
 * one, the same for the whole article, so that variants stay variants; the words come from a stock,
 * so that articles share names.
 */
final class GeneratedArticles {
  private static final String[] SYLLABLES = {
    "bar", "den", "kol", "mi", "ra", "su", "tev", "lo", "gan", "ner", "pa", "zim", "vor", "ek", "ja"
  };
  private static final int STOCK = 6_000;

  private final List<Article> samples;
  private final Map<String, List<MentionRow>> mentions;

  /** Articles made of the samples. */
  GeneratedArticles() throws IOException {
    samples = Reports.samples();
    mentions =
        Reports.ofSamples().mentions().stream()
            .filter(row -> row.type() != EntityType.NUMBER)
            .sorted(Comparator.comparingInt(row -> row.place().start()))
            .collect(Collectors.groupingBy(MentionRow::file));
  }

  /** So many articles, always the same. */
  List<TaggedArticle> make(int count) {
    List<TaggedArticle> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(
          article(String.format("articles/%05d.txt", i), samples.get(i % samples.size()), i));
    }
    return articles;
  }

  private TaggedArticle article(String id, Article sample, int seed) {
    Random random = new Random(seed);
    Map<String, String> words = new HashMap<>();
    StringBuilder text = new StringBuilder();
    List<Mention> names = new ArrayList<>();
    int at = 0;
    for (MentionRow row : mentions.get(sample.id())) {
      // The samples have no characters outside the basic plane: code points are offsets.
      text.append(sample.text(), at, row.place().start());
      int start = text.length();
      for (String word : row.text().split("(?<=\\W)|(?=\\W)", 0)) {
        boolean name = word.length() > 3 && Character.isUpperCase(word.charAt(0));
        text.append(name ? words.computeIfAbsent(word, w -> word(random.nextInt(STOCK))) : word);
      }
      Span span = new Span(start, text.length());
      names.add(new Mention(span, row.type(), span.of(text)));
      at = row.place().end();
    }
    text.append(sample.text().substring(at));
    return new TaggedArticle(new Article(id, text.toString()), names);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
