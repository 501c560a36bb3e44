package org.rollcall.cli;

import java.util.List;
import org.rollcall.read.Reading;
import org.rollcall.read.Search;

/**
 * What a run is to read: the options about it, checked and complete.
 *
 * @param paths files, folders and {@code -}
 * @param search which files of folders
 * @param reading how files become articles
 */
record InputSettings(List<String> paths, Search search, Reading reading) {}
