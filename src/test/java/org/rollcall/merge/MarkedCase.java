package org.rollcall.merge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;
import org.rollcall.model.Sentence;
import org.rollcall.model.Span;

/**
 * A case of the resource files: marked articles and what must hold of them; the notation stands at
 * the top of {@code article-cases.txt}.
 */
record MarkedCase(String title, List<Marked> articles, List<String[]> claims) {
  private static final Pattern MARK =
      Pattern.compile("\\[([^\\]]+)\\](?:([plo])>)?([plo]\\d+)(?::([a-z-]+))?");

  /** One article: what the mergers get, and for each mention the expected entity and rule. */
  record Marked(Document document, Map<Mention, String> labels, Map<Mention, String> rules) {
    List<Mention> mentions() {
      return List.copyOf(labels.keySet());
    }
  }

  @Override
  public String toString() {
    return title;
  }

  /** The claims that begin with a sign such as {@code =}, without it. */
  List<String[]> claims(String sign) {
    return claims.stream().filter(claim -> claim[0].equals(sign)).toList();
  }

  static List<MarkedCase> read(String resource) throws IOException {
    try (InputStream in = MarkedCase.class.getResourceAsStream(resource)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<MarkedCase> cases = new ArrayList<>();
      String[] blocks = all.split("\n## ", 0);
      for (int i = 1; i < blocks.length; i++) {
        cases.add(parse(blocks[i]));
      }
      return cases;
    }
  }

  private static MarkedCase parse(String block) {
    String[] lines = block.split("\n", 0);
    List<Marked> articles = new ArrayList<>();
    List<String[]> claims = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].equals("---")) {
        articles.add(mark("article-" + articles.size(), text.toString()));
        text.setLength(0);
      } else if (lines[i].matches("[=~!-] .*")) {
        claims.add(lines[i].split(" ", 3));
      } else if (!lines[i].isBlank()) {
        text.append(lines[i]).append('\n');
      }
    }
    articles.add(mark("article-" + articles.size(), text.toString()));
    return new MarkedCase(lines[0], articles, claims);
  }

  static Marked mark(String id, String marked) {
    StringBuilder text = new StringBuilder();
    Map<Mention, String> labels = new LinkedHashMap<>();
    Map<Mention, String> rules = new LinkedHashMap<>();
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      Span span = new Span(text.length(), text.length() + matcher.group(1).length());
      text.append(matcher.group(1));
      String label = matcher.group(3);
      String tagged = matcher.group(2) == null ? label : matcher.group(2);
      Mention mention = new Mention(span, type(tagged), matcher.group(1));
      labels.put(mention, label);
      if (matcher.group(4) != null) {
        rules.put(mention, matcher.group(4));
      }
      from = matcher.end();
    }
    text.append(marked.substring(from));
    Article article = new Article(id, text.toString());
    return new Marked(new Document(article, sentences(article.text())), labels, rules);
  }

  static EntityType type(String label) {
    return switch (label.charAt(0)) {
      case 'p' -> EntityType.PERSON;
      case 'l' -> EntityType.PLACE;
      default -> EntityType.ORGANISATION;
    };
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean stop = text.charAt(i) == '.' && i > 0 && Character.isLowerCase(text.charAt(i - 1));
      if (text.charAt(i) == '\n' || stop) {
        sentences.add(new Sentence(new Span(start, i + 1), List.of()));
        start = i + 1;
      }
    }
    return sentences;
  }
}
