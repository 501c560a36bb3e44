/**
 * What tells a decision about a token from others, and what each of that weighs: the features of
 * words, pairs, runs of capitals and of the article as a whole. They are written down once, in
 * {@link org.rollcall.names.features.FeatureSink}s: as texts for the trainer and for OpenNLP's own
 * finder, as hashes for the decoder.
 *
 * <p>Ways in are {@link org.rollcall.names.features.ArticleScorer} for the decoder, {@link
 * org.rollcall.names.features.TrainingContexts} for the trainer and {@link
 * org.rollcall.names.features.NameFeatures} for OpenNLP. Knows the lexicon alone; what decisions
 * mean is the decoder's.
 */
@NullMarked
package org.rollcall.names.features;

import org.jspecify.annotations.NullMarked;
