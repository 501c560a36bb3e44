package org.rollcall.names;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ext.ExtensionLoader;
import org.rollcall.names.decode.Outcomes;
import org.rollcall.names.features.WeightsBuilder;
import org.rollcall.names.lexicon.Lexicon;
import org.rollcall.names.lexicon.LexiconText;

/**
 * A name model in OpenNLP's own form: what training makes, what is kept and passed on, and what a
 * {@link NameModel} is made of.
 */
public final class OpenNlpModel {
  static {
    // OpenNLP makes classes only of packages it was told of, and makes our factory by its name.
    ExtensionLoader.registerAllowedPackage("org.rollcall.names");
  }

  private final TokenNameFinderModel model;

  private OpenNlpModel(TokenNameFinderModel model) {
    this.model = model;
  }

  /**
   * A model just trained.
   *
   * @param weights the maximum-entropy model over this program's features
   * @param beam how many readings of a sentence are kept beside each other, 1 or more
   * @param lexicon the entries of the lexicon it was trained with
   */
  public static OpenNlpModel of(MaxentModel weights, int beam, Map<String, Lexicon.Entry> lexicon) {
    return of(weights, beam, LexiconText.write(lexicon));
  }

  private static OpenNlpModel of(MaxentModel weights, int beam, byte[] lexicon) {
    return new OpenNlpModel(
        new TokenNameFinderModel(
            "en",
            weights,
            beam,
            new byte[0],
            Map.of(NameFinderFactory.LEXICON, lexicon),
            Map.of(),
            new BilouCodec(),
            new NameFinderFactory()));
  }

  /**
   * Reads a model, which may be a stranger's: see {@link ModelArchive}.
   *
   * @throws IOException if it is missing, damaged, or a model of something else
   * @throws RuntimeException if its parts contradict one another
   */
  static OpenNlpModel load(Path file) throws IOException {
    ModelArchive parts = ModelArchive.read(file);
    return of(parts.weights(), parts.beam(), parts.lexicon());
  }

  /** Writes the model as an OpenNLP model file: the same model, the same bytes. */
  public void write(OutputStream out) throws IOException {
    ModelFile.write(model, out);
  }

  /**
   * The model ready to run.
   *
   * @throws RuntimeException if it is none of this program
   */
  public NameModel compile() {
    GISModel maxent = model.getArtifact(ModelArchive.WEIGHTS);
    Object[] parts = maxent.getDataStructures();
    @SuppressWarnings("unchecked") // as AbstractModel documents it
    Map<String, Context> contexts = (Map<String, Context>) parts[1];
    String[] outcomes = (String[]) parts[2];
    WeightsBuilder weights = new WeightsBuilder(contexts.size(), outcomes.length);
    new TreeMap<>(contexts)
        .forEach(
            (feature, context) ->
                weights.add(feature, context.getOutcomes(), context.getParameters()));
    int beam = Integer.parseInt(model.getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER));
    NameFinderFactory factory = (NameFinderFactory) model.getFactory();
    return new NameModel(new Outcomes(outcomes), beam, factory.lexicon(), weights.build());
  }

  /** OpenNLP's own name finder over this model. */
  NameFinderME finder() {
    return new NameFinderME(model);
  }
}
