package org.rollcall.names;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.rollcall.names.decode.Decoder;
import org.rollcall.names.decode.Outcomes;
import org.rollcall.names.features.ArticleScorer;
import org.rollcall.names.features.Weights;
import org.rollcall.names.lexicon.Lexicon;

/**
 * A name model ready to run, shared by all threads.
 *
 * @param outcomes the decisions it knows
 * @param beam how many readings of a sentence are kept beside each other, 1 to {@link #MAX_BEAM}
 * @param lexicon what it knows of words
 * @param weights what features weigh
 */
public record NameModel(Outcomes outcomes, int beam, Lexicon lexicon, Weights weights) {
  /** The most readings of a sentence that may be kept beside each other. */
  public static final int MAX_BEAM = 100;

  /** The model's file in a folder of models. */
  public static final String FILE = "names-en.bin";

  /**
   * A model that is safe to run, whoever made it: every look into it ends, and none reaches what is
   * not its own.
   *
   * @throws IllegalArgumentException if it is not
   */
  public NameModel {
    if (beam < 1 || beam > MAX_BEAM) {
      throw new IllegalArgumentException("no beam of a model: " + beam);
    }
    lexicon.index().check();
    weights.index().check();
  }

  /**
   * Reads a model: its compiled form if there is one that was made of this very model, else the
   * model itself, which takes some seconds.
   *
   * @param file an OpenNLP name model
   * @throws IOException with a message of one line if the file is missing, damaged or something
   *     else
   */
  public static NameModel load(Path file) throws IOException {
    return told(file, "; name its folder with --models", new CompiledFirst(file));
  }

  /** Reads the model of a folder; as {@link #load}. */
  public static NameModel in(Path folder) throws IOException {
    return load(folder.resolve(FILE));
  }

  /** A decoder that finds this model's names, for one thread. */
  public Decoder decoder() {
    return new Decoder(outcomes, beam, new ArticleScorer(lexicon, weights, outcomes.size()));
  }

  /** Reads a model, or a part of one. */
  interface Reading<T> {
    /** Reads it. */
    T read() throws IOException;
  }

  /** A class and no lambda, as a start waits for the model, and Java's first lambda takes long. */
  private record CompiledFirst(Path file) implements Reading<NameModel> {
    @Override
    public NameModel read() throws IOException {
      NameModel compiled = CompiledModel.of(file).read();
      return compiled != null ? compiled : OpenNlpModel.load(file).compile();
    }
  }

  /**
   * What is read of a model's file; what is wrong with it is told in one line.
   *
   * @param hint what to do where there is no such file
   */
  static <T> T told(Path file, String hint, Reading<T> reading) throws IOException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) { // to open a pipe would be to wait
        throw new IOException("not a regular file");
      }
      return reading.read();
    } catch (NoSuchFileException e) {
      throw new IOException("no name model at " + file + hint, e);
    } catch (FileSystemException e) {
      throw new IOException("the name model can not be read: " + file, e);
    } catch (IOException | RuntimeException e) {
      throw new IOException("not a name model of this program: " + file, e);
    }
  }
}
