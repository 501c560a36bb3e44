package org.rollcall.model;

/**
 * An input that could not be read, told in one line; the run goes on.
 *
 * @param input the path, or the place in it, as the user knows it
 * @param message what is wrong and what to do
 */
public record Problem(String input, String message) {}
