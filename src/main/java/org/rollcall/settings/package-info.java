/**
 * What the user has set once and for all, in files and in the environment: reads keys and values
 * and tells where each comes from. Knows no option; what keys mean is for {@code cli}.
 */
@NullMarked
package org.rollcall.settings;

import org.jspecify.annotations.NullMarked;
