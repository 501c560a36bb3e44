/**
 * From scores to names: what the decisions mean, which may follow which, and the search for the
 * best row of them; it finds what OpenNLP would. Knows the features by their scores alone, and no
 * file of a model.
 */
@NullMarked
package org.rollcall.names.decode;

import org.jspecify.annotations.NullMarked;
