package org.rollcall.names;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ext.ExtensionLoader;

/** A name model, loaded once and shared by all threads. */
public final class NameModel {
  /** The model's file in a folder of models. */
  public static final String FILE = "names-en.bin";

  static {
    // OpenNLP makes classes only of packages it was told of; the model names its feature factory.
    ExtensionLoader.registerAllowedPackage("org.rollcall.names");
  }

  private final TokenNameFinderModel model;

  private NameModel(TokenNameFinderModel model) {
    this.model = model;
  }

  /**
   * A model just trained.
   *
   * @param weights the maximum-entropy model over this package's features
   * @param beam how many readings of a sentence are kept beside each other, 1 or more
   * @param lexicon the lexicon it was trained with
   */
  public static NameModel of(MaxentModel weights, int beam, Lexicon lexicon) {
    return new NameModel(
        new TokenNameFinderModel(
            "en",
            weights,
            beam,
            new byte[0],
            Map.of(NameFinderFactory.LEXICON, lexicon.toBytes()),
            Map.of(),
            new BilouCodec(),
            new NameFinderFactory()));
  }

  /**
   * Reads a model.
   *
   * @param file an OpenNLP name model
   * @throws IOException with a message of one line if the file is missing, damaged or something
   *     else
   */
  public static NameModel load(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      NameModel loaded = new NameModel(new TokenNameFinderModel(in));
      loaded.features(); // a model without its lexicon fails here, not in the first article
      return loaded;
    } catch (NoSuchFileException e) {
      throw new IOException("no name model at " + file + "; name its folder with --models", e);
    } catch (FileSystemException e) {
      throw new IOException("the name model can not be read: " + file, e);
    } catch (IOException | RuntimeException e) {
      throw new IOException("not a name model of this program: " + file, e);
    }
  }

  /** Reads the model of a folder; as {@link #load}. */
  public static NameModel in(Path folder) throws IOException {
    return load(folder.resolve(FILE));
  }

  /** Writes the model as an OpenNLP model file: the same model, the same bytes. */
  public void write(OutputStream out) throws IOException {
    ModelFile.write(model, out);
  }

  NameFinderME finder() {
    return new NameFinderME(model);
  }

  NameFeatures features() {
    return ((NameFinderFactory) model.getFactory()).createFeatures();
  }
}
