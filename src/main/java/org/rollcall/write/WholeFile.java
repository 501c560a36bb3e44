package org.rollcall.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file that is written whole or not at all: a part file beside it takes its place at the end, and
 * is removed if anything fails or the program is interrupted. Devices and pipes are written to as
 * they are.
 */
public final class WholeFile implements Destination {
  private final Path target;

  /** The file {@code target}, which need not exist; the folder it is in must. */
  public WholeFile(Path target) {
    this.target = target;
  }

  @Override
  public void check(List<Path> inputs) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (Files.isDirectory(target)) {
      throw new IOException("this is a folder");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException(missing(target));
    }
    if (!isPlain()) {
      return;
    }
    if (!Files.isWritable(Files.exists(target) ? target : folder) || !Files.isWritable(folder)) {
      throw new IOException("permission denied");
    }
    for (Path input : inputs) {
      if (Files.exists(target) && Files.isSameFile(target, input)) {
        throw new IOException("this is one of the inputs");
      }
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
    // Behind a link, the file it leads to is replaced and the link stays.
    Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path part =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    Thread removal = new Thread(() -> remove(part));
    Runtime.getRuntime().addShutdownHook(removal);
    try {
      writePart(part, body);
      replace(file, part);
    } finally {
      remove(part);
      forget(removal);
    }
  }

  /** A regular file, or none yet. */
  private boolean isPlain() {
    return Files.isRegularFile(target) || !Files.exists(target);
  }

  private static void writePart(Path part, Body body) throws IOException {
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      body.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void replace(Path file, Path part) throws IOException {
    if (Files.exists(file)
        && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
    }
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The failure that brought us here is the one to tell.
    }
  }

  private static void forget(Thread removal) {
    try {
      Runtime.getRuntime().removeShutdownHook(removal);
    } catch (IllegalStateException e) {
      // The program is already ending; the hook does its work.
    }
  }
}
