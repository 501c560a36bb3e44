package org.rollcall.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.rollcall.model.Article;
import org.rollcall.names.corpus.CorpusReader;
import org.rollcall.names.decode.Decoder;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.features.NameFeatures;
import org.rollcall.names.lexicon.Lexicon;
import org.rollcall.text.Segmenter;

/** OpenNLP's own search over the same model is the reference. */
class DecoderTest {
  private static final Path MODEL = Path.of("models", NameModel.FILE);

  /** Every so many of our articles: the reference does a thousand words in 50 ms. */
  private static final int STEP = Integer.getInteger("rollcall.decoder.step", 8);

  @Test
  void findsTheNamesThatOpenNlpFinds() throws IOException {
    OpenNlpModel model = OpenNlpModel.load(MODEL);
    NameModel compiled = model.compile();
    Reference reference = new Reference(model.finder(), compiled.lexicon());
    Decoder decoder = compiled.decoder();
    int names = 0;
    for (List<String[]> article : articles()) {
      List<Tagged> expected = reference.tag(article);
      List<Tagged> found = decoder.tag(article);
      assertEquals(withoutProbability(expected), withoutProbability(found));
      for (int i = 0; i < found.size(); i++) {
        assertEquals(expected.get(i).probability(), found.get(i).probability(), 1e-9);
      }
      names += found.size();
    }
    assertTrue(names > 1000, names + " names");
  }

  private static List<Tagged> withoutProbability(List<Tagged> names) {
    return names.stream()
        .map(n -> new Tagged(n.sentence(), n.start(), n.end(), n.label(), 0))
        .toList();
  }

  private static List<List<String[]>> articles() throws IOException {
    Segmenter segmenter = new Segmenter();
    List<List<String[]>> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("models/articles"))) {
      for (Path file : files.sorted().toList()) {
        for (var text : CorpusReader.read(file, line -> {})) {
          articles.add(segmenter.segment(new Article(text.id(), text.text())).words());
        }
      }
    }
    List<List<String[]>> some = new ArrayList<>();
    for (int i = 0; i < articles.size(); i += STEP) {
      some.add(articles.get(i));
    }
    return some;
  }

  /** OpenNLP's name finder with the article's features. */
  private record Reference(NameFinderME finder, Lexicon lexicon) {
    List<Tagged> tag(List<String[]> sentences) {
      finder.clearAdaptiveData();
      List<String[][]> additional = NameFeatures.additional(lexicon, sentences);
      List<Tagged> names = new ArrayList<>();
      for (int s = 0; s < sentences.size(); s++) {
        String[] tokens = sentences.get(s);
        for (Span name : finder.find(tokens, additional.get(s))) {
          names.add(new Tagged(s, name.getStart(), name.getEnd(), name.getType(), name.getProb()));
        }
      }
      return names;
    }
  }
}
