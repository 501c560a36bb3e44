package org.rollcall.write;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that is written whole or not at all: a part file beside it takes its place at the end, and
 * is removed if anything fails or the program is interrupted. Devices and pipes are written to as
 * they are.
 */
public final class WholeFile implements Destination {
  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private final Path target;

  /** The file {@code target}, which need not exist; the folder it is in must. */
  public WholeFile(Path target) {
    this.target = target;
  }

  @Override
  public void check(List<Path> inputs) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException("this is a folder");
    }
    Path file = behindLinks();
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException(missing(file));
    }
    if (!isPlain()) {
      return;
    }
    if (!Files.isWritable(Files.exists(target) ? target : folder) || !Files.isWritable(folder)) {
      throw new IOException("permission denied");
    }
    for (Path input : inputs) {
      if (isTarget(input)) {
        throw new IOException("this is one of the inputs");
      }
    }
  }

  private boolean isTarget(Path input) {
    try {
      return Files.exists(target) && Files.isSameFile(target, input);
    } catch (IOException e) {
      return false; // it is gone since it was found, which its reading will tell
    }
  }

  /** Names the folder that somebody may have misspelt: the first on the way that is not there. */
  private static String missing(Path target) {
    Path missing = target.getParent();
    for (Path folder = missing; folder != null && !Files.isDirectory(folder); ) {
      missing = folder;
      folder = folder.getParent();
    }
    return Files.exists(missing)
        ? "'" + missing + "' is not a folder"
        : "the folder '" + missing + "' does not exist";
  }

  @Override
  public void write(Body body) throws IOException {
    if (!isPlain()) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        body.writeTo(out);
      }
      return;
    }
    Path file = behindLinks().toAbsolutePath();
    try (PartFile part = new PartFile(requireNonNull(file.getParent()))) {
      write(body, part);
      part.replace(file);
    }
  }

  /** The file that is replaced, or made: of a link the one it leads to, and the link stays. */
  private Path behindLinks() throws IOException {
    Path file = target;
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MOST_LINKS) {
        throw new IOException("symbolic links go in a circle");
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
  }

  /** A regular file, or none yet. */
  private boolean isPlain() {
    return Files.isRegularFile(target) || !Files.exists(target);
  }

  private static void write(Body body, PartFile part) throws IOException {
    try (FileChannel channel = part.open()) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      body.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }
}
