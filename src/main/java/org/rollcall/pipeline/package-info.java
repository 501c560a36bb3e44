/** Brings the stages together: their order, their threads, and the order of their results. */
package org.rollcall.pipeline;
