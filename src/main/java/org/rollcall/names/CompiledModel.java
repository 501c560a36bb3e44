package org.rollcall.names;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.rollcall.names.decode.Outcomes;
import org.rollcall.names.features.Weights;
import org.rollcall.names.lexicon.HashIndex;
import org.rollcall.names.lexicon.Lexicon;

/**
 * The form of a model that is ready in some milliseconds, in a file beside it: the arrays of a
 * {@link NameModel} as they are, behind a mark of the model that they were made of.
 *
 * @param model the OpenNLP model's file
 * @param file of the compiled form
 */
public record CompiledModel(Path model, Path file) {
  private static final String ENDING = ".compiled";

  /** Says what the file is, and which form of it: "rollcal" and a number. */
  private static final long MAGIC = 0x726F6C6C63616C04L;

  /** Magic number, mark of the model, length of the whole file, checksum of what follows. */
  static final int HEADER = 4 * Long.BYTES;

  /** What the compiled form of the largest model stays under; what it takes in memory, as well. */
  private static final long MAX_BYTES = 256L << 20;

  /** The directory at an archive's end has the checksum of each of its entries. */
  private static final int DIRECTORY = 1024;

  /** The compiled form of a model's file. */
  public static CompiledModel of(Path model) {
    return new CompiledModel(model, model.resolveSibling(model.getFileName() + ENDING));
  }

  /**
   * Reads it.
   *
   * @return null if there is none, if it was made of another model or by another version, or if it
   *     is damaged: the model itself is there to be read
   * @throws IOException if the model that it is made of can't be read
   */
  @Nullable NameModel read() throws IOException {
    long mark = mark();
    if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
      return null;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer in =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN);
      if (in.remaining() < HEADER
          || in.getLong() != MAGIC
          || in.getLong() != mark
          || in.getLong() != channel.size()
          || in.getLong() != checksum(in.duplicate())) {
        return null;
      }
      int beam = in.getInt();
      Outcomes outcomes = new Outcomes(ArrayBytes.strings(in));
      Lexicon lexicon =
          new Lexicon(
              HashIndex.of(ArrayBytes.longs(in)), ArrayBytes.ints(in), ArrayBytes.strings(in));
      Weights weights =
          new Weights(
              HashIndex.of(ArrayBytes.longs(in)), ArrayBytes.shorts(in), ArrayBytes.longs(in));
      return new NameModel(outcomes, beam, lexicon, weights);
    } catch (NoSuchFileException | RuntimeException e) {
      return null;
    }
  }

  private static long checksum(ByteBuffer content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return checksum.getValue();
  }

  /** What tells a model from every other: its size and the checksums in its archive's directory. */
  private long mark() throws IOException {
    try (FileChannel channel = FileChannel.open(model, StandardOpenOption.READ)) {
      long size = channel.size();
      ByteBuffer end = ByteBuffer.allocate((int) Math.min(DIRECTORY, size));
      channel.position(size - end.capacity());
      while (end.hasRemaining() && channel.read(end) >= 0) {
        // until it is full
      }
      return size << Integer.SIZE | checksum(end.flip());
    }
  }

  /**
   * The bytes of the compiled form: the same model, the same bytes.
   *
   * @throws IOException with a message of one line, as {@link NameModel#load}
   */
  public byte[] compile() throws IOException {
    NameModel compiled = NameModel.told(model, "", () -> OpenNlpModel.load(model).compile());
    Lexicon lexicon = compiled.lexicon();
    Weights weights = compiled.weights();
    ArrayBytes body = new ArrayBytes();
    body.put(compiled.beam());
    body.put(compiled.outcomes().names());
    body.put(lexicon.index().slots());
    body.put(lexicon.facts());
    body.put(lexicon.names());
    body.put(weights.index().slots());
    body.put(weights.few());
    body.put(weights.rows());
    byte[] content = body.toByteArray();
    ByteBuffer out = ByteBuffer.allocate(HEADER + content.length).order(ByteOrder.LITTLE_ENDIAN);
    long checksum = checksum(ByteBuffer.wrap(content));
    out.putLong(MAGIC).putLong(mark()).putLong(out.capacity()).putLong(checksum).put(content);
    return out.array();
  }
}
