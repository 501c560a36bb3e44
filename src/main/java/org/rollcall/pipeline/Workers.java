package org.rollcall.pipeline;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Applies a function on several threads and hands the results on in the order of the inputs. While
 * they work, the calling thread reads the inputs to come; only so many are under way that a fast
 * source can not fill the memory. One thread is the calling thread alone.
 *
 * @param <I> inputs
 * @param <O> results
 */
final class Workers<I, O> {
  /** Enough that no thread waits while one works on an article a hundred times as long. */
  static final int INPUTS_PER_THREAD = 64;

  /** Together the inputs under way are no larger, unless a single one is. */
  static final long LARGEST = 16 << 20;

  private record Task<O>(Future<O> result, long size) {}

  private final int threads;
  private final Supplier<Function<I, O>> functions;
  private final ToLongFunction<I> sizes;
  private final Queue<Task<O>> underWay = new ArrayDeque<>();
  private long sizeUnderWay;

  /**
   * Workers that have not yet begun.
   *
   * @param threads 1 or more
   * @param functions makes the function of a thread
   * @param sizes the size of an input, in characters
   */
  Workers(int threads, Supplier<Function<I, O>> functions, ToLongFunction<I> sizes) {
    this.threads = threads;
    this.functions = functions;
    this.sizes = sizes;
  }

  /**
   * Works through a source, once.
   *
   * @param source hands its values to the consumer that it is given
   * @param sink gets the results on the calling thread
   * @throws RuntimeException that a function threw, as does an {@link Error}; the rest is dropped
   * @throws IllegalStateException if the calling thread is interrupted, which it stays
   */
  void run(Consumer<Consumer<I>> source, Consumer<O> sink) {
    if (threads == 1) {
      Function<I, O> function = functions.get();
      source.accept(
          input -> {
            stopIfInterrupted();
            sink.accept(function.apply(input));
          });
      return;
    }
    ThreadLocal<Function<I, O>> function = ThreadLocal.withInitial(functions);
    ExecutorService executor = Executors.newFixedThreadPool(threads, Workers::thread);
    try {
      source.accept(input -> add(input, () -> function.get().apply(input), executor, sink));
      while (!underWay.isEmpty()) {
        sink.accept(next());
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private void add(I input, Callable<O> work, ExecutorService executor, Consumer<O> sink) {
    long size = sizes.applyAsLong(input);
    while (!underWay.isEmpty() && (isFull(size) || underWay.peek().result().isDone())) {
      sink.accept(next());
    }
    underWay.add(new Task<>(executor.submit(work), size));
    sizeUnderWay += size;
  }

  private boolean isFull(long more) {
    return underWay.size() >= threads * INPUTS_PER_THREAD || sizeUnderWay + more > LARGEST;
  }

  /** The result that comes next, when it is there. */
  private O next() {
    stopIfInterrupted();
    Task<O> task = underWay.remove();
    sizeUnderWay -= task.size();
    try {
      return task.result().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("interrupted");
    }
  }

  /** One that keeps no program from ending. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "worker");
    thread.setDaemon(true);
    return thread;
  }
}
