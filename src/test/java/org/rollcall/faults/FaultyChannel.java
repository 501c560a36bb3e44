package org.rollcall.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A channel to a file whose operations may fail. */
final class FaultyChannel extends FileChannel {
  private final FileChannel channel;
  private final String file;

  FaultyChannel(FileChannel channel, String file) {
    this.channel = channel;
    this.file = file;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    Faults.before("read", file);
    return channel.read(target);
  }

  @Override
  public long read(ByteBuffer[] targets, int from, int length) throws IOException {
    Faults.before("read", file);
    return channel.read(targets, from, length);
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    Faults.before("write", file);
    return channel.write(source);
  }

  @Override
  public long write(ByteBuffer[] sources, int from, int length) throws IOException {
    Faults.before("write", file);
    return channel.write(sources, from, length);
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    Faults.before("size", file);
    return channel.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    Faults.before("truncate", file);
    channel.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    Faults.before("force", file);
    channel.force(metaData);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    Faults.before("read", file);
    return channel.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    Faults.before("write", file);
    return channel.transferFrom(source, position, count);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    Faults.before("read", file);
    return channel.read(target, position);
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    Faults.before("write", file);
    return channel.write(source, position);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    Faults.before("map", file);
    return channel.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return channel.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return channel.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    channel.close();
    Faults.before("close", file);
  }
}
