package org.rollcall.names.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import opennlp.tools.namefind.NameSample;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.names.OpenNlpModel;
import org.rollcall.names.corpus.AnnotatedText;
import org.rollcall.names.corpus.CorpusReader;
import org.rollcall.names.corpus.TextFile;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Lexicon;
import org.rollcall.names.rules.NameRecogniser;

/** Makes a name model by a recipe. */
public final class ModelTrainer {
  /** Plain sentences come without articles: so many in a row are taken for one. */
  private static final int LINES_AN_ARTICLE = 25;

  private final Function<Article, Document> segmenter;
  private final Path corpora;
  private final Recipe recipe;
  private final Progress progress;

  /**
   * @param segmenter cuts texts exactly as at run time
   * @param corpora the folder of the sources that do not stand beside the recipe
   * @param recipe what the model is made of
   * @param progress told a line now and then: how far it is, and how long it may take
   */
  public ModelTrainer(
      Function<Article, Document> segmenter,
      Path corpora,
      Recipe recipe,
      Consumer<String> progress) {
    this.segmenter = segmenter;
    this.corpora = corpora;
    this.recipe = recipe;
    this.progress = new Progress(progress, System::nanoTime);
  }

  /**
   * Trains; if the recipe names unlabelled text, a first model labels it and the second learns from
   * that too.
   *
   * @throws IOException if a source can't be read
   */
  public OpenNlpModel train() throws IOException {
    WorkPlan.of(recipe, corpora, progress);
    progress.begin(WorkPlan.READ);
    List<TrainingArticle> labelled = new ArrayList<>();
    for (Recipe.Source source : recipe.corpora()) {
      for (AnnotatedText text :
          CorpusReader.read(recipe.find(source.path(), corpora), progress::note)) {
        Document document = segmenter.apply(new Article(text.id(), text.text()));
        labelled.add(TrainingArticle.of(document, text.names(), source.weight()));
      }
    }
    List<List<Document>> plain = new ArrayList<>();
    for (Recipe.Source source : recipe.unlabelled()) {
      plain.add(plainArticles(recipe.find(source.path(), corpora)));
    }
    Map<String, Lexicon.Entry> lexicon = lexicon(labelled, plain);
    EventCollector collector = new EventCollector(lexicon, recipe);
    progress.begin(WorkPlan.GATHER);
    gather(labelled, collector);
    progress.begin(WorkPlan.LEARN);
    OpenNlpModel model = collector.train(progress);
    if (recipe.unlabelled().stream().allMatch(u -> u.weight() == 0)) {
      return model;
    }
    progress.begin(WorkPlan.LABEL);
    NameRecogniser first = new NameRecogniser(model.compile());
    for (int i = 0; i < plain.size(); i++) {
      for (Document document : plain.get(i)) {
        labelled.add(label(first, document, recipe.unlabelled().get(i).weight()));
      }
    }
    EventCollector all = new EventCollector(lexicon, recipe);
    progress.begin(WorkPlan.GATHER_ALL);
    gather(labelled, all);
    progress.begin(WorkPlan.LEARN_ALL);
    return all.train(progress);
  }

  private void gather(List<TrainingArticle> articles, EventCollector collector) {
    for (int i = 0; i < articles.size(); i++) {
      collector.add(articles.get(i));
      progress.at((i + 1.0) / articles.size(), WorkPlan.GATHER);
    }
  }

  private List<Document> plainArticles(Path file) throws IOException {
    List<String> lines = TextFile.lines(file);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += LINES_AN_ARTICLE) {
      List<String> part = lines.subList(i, Math.min(lines.size(), i + LINES_AN_ARTICLE));
      // An empty line between sentences keeps each of them apart.
      documents.add(segmenter.apply(new Article(file + "#" + i, String.join("\n\n", part))));
    }
    return documents;
  }

  private Map<String, Lexicon.Entry> lexicon(
      List<TrainingArticle> labelled, List<List<Document>> plain) throws IOException {
    LexiconBuilder builder = new LexiconBuilder();
    for (Recipe.Gazetteer gazetteer : recipe.gazetteers()) {
      Path file = recipe.find(gazetteer.path(), corpora);
      builder.addNames(
          gazetteer.list(), GazetteerFile.names(file, gazetteer.column(), gazetteer.max()));
    }
    List<String[]> sentences = new ArrayList<>();
    for (TrainingArticle article : labelled) {
      article.sentences().forEach(sample -> sentences.add(sample.getSentence()));
    }
    plain.forEach(documents -> documents.forEach(d -> sentences.addAll(d.words())));
    for (String path : recipe.classes()) {
      builder.addClasses(WordClassFile.read(recipe.find(path, corpora)));
    }
    builder.addText(sentences);
    return builder.build();
  }

  private static TrainingArticle label(NameRecogniser model, Document document, double weight) {
    List<String[]> sentences = document.words();
    List<List<opennlp.tools.util.Span>> names = new ArrayList<>();
    sentences.forEach(tokens -> names.add(new ArrayList<>()));
    for (Tagged name : model.tag(sentences)) {
      names
          .get(name.sentence())
          .add(new opennlp.tools.util.Span(name.start(), name.end(), name.label()));
    }
    List<NameSample> samples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      opennlp.tools.util.Span[] spans = names.get(i).toArray(opennlp.tools.util.Span[]::new);
      samples.add(new NameSample(sentences.get(i), spans, false));
    }
    return new TrainingArticle(samples, weight);
  }
}
