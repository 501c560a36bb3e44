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

/**
 * Applies a function on several threads and hands the results on in the order of the inputs. Only a
 * few inputs a thread are under way at any time, so a fast source can not fill the memory.
 *
 * @param <I> inputs
 * @param <O> results
 */
final class Workers<I, O> {
  /** Enough that no thread waits while one works on a long article. */
  private static final int INPUTS_PER_THREAD = 8;

  private final int threads;
  private final Supplier<Function<I, O>> functions;

  /**
   * Workers that have not yet begun.
   *
   * @param threads 1 or more
   * @param functions makes the function of a thread
   */
  Workers(int threads, Supplier<Function<I, O>> functions) {
    this.threads = threads;
    this.functions = functions;
  }

  /**
   * Works through a source.
   *
   * @param source hands its values to the consumer that it is given
   * @param sink gets the results on the calling thread
   * @throws RuntimeException that a function threw, as does an {@link Error}; the rest is dropped
   */
  void run(Consumer<Consumer<I>> source, Consumer<O> sink) {
    ThreadLocal<Function<I, O>> function = ThreadLocal.withInitial(functions);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    Queue<Future<O>> underWay = new ArrayDeque<>();
    try {
      source.accept(
          input -> {
            if (underWay.size() == threads * INPUTS_PER_THREAD) {
              sink.accept(result(underWay.remove()));
            }
            Callable<O> task = () -> function.get().apply(input);
            underWay.add(executor.submit(task));
          });
      while (!underWay.isEmpty()) {
        sink.accept(result(underWay.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
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
}
