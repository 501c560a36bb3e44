package org.rollcall.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that lie beside the classes of a package. From the program's jar itself where it
 * runs from one: class loaders look through the modules of Java first, for each file anew, and a
 * cold start feels that.
 */
public final class PackageFile {
  /** The program's jar; null where its classes lie in a folder or come from elsewhere. */
  private static final @Nullable ZipFile JAR = jar();

  private PackageFile() {}

  /**
   * A whole file.
   *
   * @param owner a class of the package
   * @param file the name of the file
   * @throws UncheckedIOException if the program's jar is broken
   */
  public static byte[] read(Class<?> owner, String file) {
    try (InputStream in = open(owner, file)) {
      if (in == null) {
        throw new IOException("missing from the installation: " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static @Nullable InputStream open(Class<?> owner, String file) throws IOException {
    if (JAR != null) {
      ZipEntry entry = JAR.getEntry(owner.getPackageName().replace('.', '/') + '/' + file);
      if (entry != null) {
        return JAR.getInputStream(entry);
      }
    }
    return owner.getResourceAsStream(file);
  }

  private static @Nullable ZipFile jar() {
    try {
      CodeSource source = PackageFile.class.getProtectionDomain().getCodeSource();
      Path path = source == null ? null : Path.of(source.getLocation().toURI());
      return path == null || !Files.isRegularFile(path) ? null : new ZipFile(path.toFile());
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return null; // the class loader knows where they are
    }
  }
}
