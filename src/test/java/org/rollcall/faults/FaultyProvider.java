package org.rollcall.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/**
 * All of Java's file operations, each of which {@link Faults} may let fail. Java takes it for its
 * own with {@code
 * -Djava.nio.file.spi.DefaultFileSystemProvider=org.rollcall.faults.FaultyProvider}.
 */
public final class FaultyProvider extends FileSystemProvider {
  private final FileSystemProvider provider;
  private final FaultyFileSystem system;

  /** What Java calls, with its own provider. */
  public FaultyProvider(FileSystemProvider provider) {
    this.provider = provider;
    system = new FaultyFileSystem(this, provider.getFileSystem(URI.create("file:///")));
  }

  private static Path bare(String operation, Path path) throws IOException {
    Path bare = FaultyPath.bare(path);
    Faults.before(operation, name(bare));
    return bare;
  }

  private static String name(Path bare) {
    return bare.toAbsolutePath().toString();
  }

  @Override
  public String getScheme() {
    return "file";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return new FaultyPath(system, provider.getPath(uri));
  }

  @Override
  public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
    Path bare = bare("open", path);
    return FaultyStreams.of(provider.newInputStream(bare, options), name(bare));
  }

  @Override
  public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
    Path bare = bare("create", path);
    return FaultyStreams.of(provider.newOutputStream(bare, options), name(bare));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path bare = bare("open", path);
    return new FaultyChannel(provider.newFileChannel(bare, options, attributes), name(bare));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    Path bare = bare("open folder", folder);
    return FaultyStreams.of(
        provider.newDirectoryStream(bare, entry -> filter.accept(new FaultyPath(system, entry))),
        name(bare),
        entry -> new FaultyPath(system, entry));
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    provider.createDirectory(bare("create folder", folder), attributes);
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
      throws IOException {
    provider.createSymbolicLink(bare("link", link), FaultyPath.bare(target), attributes);
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return new FaultyPath(system, provider.readSymbolicLink(bare("read link", link)));
  }

  @Override
  public void delete(Path path) throws IOException {
    provider.delete(FaultyPath.bare(path)); // what can't be removed stays: nobody can help it
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    provider.copy(bare("copy", source), FaultyPath.bare(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    provider.move(bare("move", source), FaultyPath.bare(target), options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return provider.isSameFile(bare("compare", path), FaultyPath.bare(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return provider.isHidden(bare("look at", path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return provider.getFileStore(bare("look at", path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    provider.checkAccess(bare("look at", path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return provider.getFileAttributeView(FaultyPath.bare(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return provider.readAttributes(bare("look at", path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return provider.readAttributes(bare("look at", path), attributes, options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    provider.setAttribute(bare("change", path), attribute, value, options);
  }
}
