/**
 * The name model and its files: in OpenNLP's form, which training makes and is passed on, and in
 * the compiled form that a run starts from. Where OpenNLP looks for the class that a model file
 * names. Knows what a model is made of: lexicon, features with their weights, and decisions. What
 * an article as a whole tells is left to {@code rules}.
 */
@NullMarked
package org.rollcall.names;

import org.jspecify.annotations.NullMarked;
