/**
 * Finds the names of people, places and organisations: a decoder of our own over OpenNLP models,
 * and the rules by which the article as a whole corrects it. One of the two packages that know
 * OpenNLP.
 *
 * <p>A model's features are written down once, in {@link org.rollcall.names.FeatureSink}s: as texts
 * for the trainer and for OpenNLP's own finder, as hashes for the decoder.
 */
package org.rollcall.names;
