package org.rollcall.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.SequenceCodec;
import org.jspecify.annotations.Nullable;
import org.rollcall.names.features.NameFeatures;
import org.rollcall.names.lexicon.Lexicon;
import org.rollcall.names.lexicon.LexiconText;

/**
 * Ties a name model to its features; OpenNLP makes one by the class name in the model's manifest.
 */
public final class NameFinderFactory extends TokenNameFinderFactory {
  /** Under this name the lexicon stands in the model. */
  static final String LEXICON = "lexicon.featuregen";

  private @Nullable Lexicon lexicon;

  @Override
  public SequenceCodec<String> createSequenceCodec() {
    return new BilouCodec();
  }

  @Override
  public NameContextGenerator createContextGenerator() {
    return new NameFeatures(lexicon());
  }

  /** The model's lexicon, read once and shared. */
  synchronized Lexicon lexicon() {
    if (lexicon == null) {
      byte[] bytes = artifactProvider.getArtifact(LEXICON);
      try {
        lexicon = LexiconText.read(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return lexicon;
  }
}
