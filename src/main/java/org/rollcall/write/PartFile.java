package org.rollcall.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file beside another, which takes the other's place when it is whole and is removed otherwise,
 * even if the program is interrupted: then by a thread of its own, behind which no file is made and
 * none is moved.
 */
final class PartFile implements Closeable {
  private final Path path;
  private final Thread removal = new Thread(this::remove, "removal of a part file");
  private boolean made;
  private boolean removed;

  /**
   * A part file that is not yet there.
   *
   * @param folder of the file whose place it takes
   * @throws IOException if the program is ending
   */
  PartFile(Path folder) throws IOException {
    // A name that is short whatever the file's is, and that no other run has, in no container.
    String run = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    path = folder.resolve(".rollcall-" + run + ".part");
    try {
      Runtime.getRuntime().addShutdownHook(removal);
    } catch (IllegalStateException e) {
      throw interrupted();
    }
  }

  private static IOException interrupted() {
    return new InterruptedIOException("interrupted");
  }

  /** Makes it. */
  synchronized FileChannel open() throws IOException {
    if (removed) {
      throw interrupted();
    }
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    made = true;
    return channel;
  }

  /** Puts it, which is whole now, in the place of a file that may be there already. */
  synchronized void replace(Path file) throws IOException {
    if (removed) {
      throw interrupted();
    }
    if (Files.exists(file)
        && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, Files.getPosixFilePermissions(file));
    }
    try {
      Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(path, file, StandardCopyOption.REPLACE_EXISTING);
    }
    made = false;
  }

  /** Removes it if it is still there. */
  synchronized void remove() {
    removed = true;
    try {
      if (made) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // The failure that brought us here is the one to tell.
    }
  }

  @Override
  public void close() {
    remove();
    try {
      Runtime.getRuntime().removeShutdownHook(removal);
    } catch (IllegalStateException e) {
      // The program is already ending.
    }
  }
}
