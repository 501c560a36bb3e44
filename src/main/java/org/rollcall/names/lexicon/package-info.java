/**
 * What is known of single words by themselves, before an article is read: the lists of names they
 * stand in, their class by meaning, what they look like; and the hashes by which words and features
 * are looked up. Knows no other package.
 */
@NullMarked
package org.rollcall.names.lexicon;

import org.jspecify.annotations.NullMarked;
