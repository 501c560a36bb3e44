/**
 * Brings the stages together: their order, their threads, and the order of their results. The only
 * package that knows all stages; none of them knows another.
 */
@NullMarked
package org.rollcall.pipeline;

import org.jspecify.annotations.NullMarked;
