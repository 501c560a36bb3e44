/**
 * The name model: its features, its weights, its files, and a decoder of our own that finds what
 * OpenNLP would. One of the two packages that know OpenNLP, and where OpenNLP looks for the class
 * that a model file names. What an article as a whole tells is left to {@code rules}.
 *
 * <p>A model's features are written down once, in {@link org.rollcall.names.FeatureSink}s: as texts
 * for the trainer and for OpenNLP's own finder, as hashes for the decoder.
 */
@NullMarked
package org.rollcall.names;

import org.jspecify.annotations.NullMarked;
