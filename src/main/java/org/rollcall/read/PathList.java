package org.rollcall.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.model.GuideFile;
import org.rollcall.model.Problem;

/**
 * A list of paths, one a line as by {@code find}, or behind each a NUL as by {@code find -print0}.
 */
public final class PathList {
  private final String name;
  private final boolean nul;
  private final Troubles troubles;

  /**
   * A list that is not yet read.
   *
   * @param name of the list as the user knows it
   * @param nul whether NUL ends a path; else a line's end does, of whatever system
   * @param troubles is told of paths that are not UTF-8
   */
  public PathList(String name, boolean nul, Troubles troubles) {
    this.name = name;
    this.nul = nul;
    this.troubles = troubles;
  }

  /**
   * Reads a file; empty lines are passed over.
   *
   * @throws IOException if it can't be read, or is no such list; the message names it
   */
  public List<String> read(Path file) throws IOException {
    return parse(GuideFile.read(file));
  }

  /** Reads a stream to its end; as {@link #read(Path)}. */
  public List<String> read(InputStream in) throws IOException {
    return parse(GuideFile.read(name, in));
  }

  private List<String> parse(byte[] content) throws IOException {
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (!nul && text.indexOf('\0') >= 0) {
      throw new FileSystemException(name, null, "has paths that end in NUL; read it with --null");
    }
    Stream<String> paths = nul ? Stream.of(text.split("\0")) : text.lines();
    return paths.filter(path -> !path.isEmpty() && isReadable(path)).toList();
  }

  /** Java can find a file with such a name in its folder, but not by its name. */
  private boolean isReadable(String path) {
    if (path.indexOf('\uFFFD') >= 0) {
      troubles.problem(
          new Problem(path, "the name in " + name + " is not UTF-8; name the folder it is in"));
      return false;
    }
    return true;
  }
}
