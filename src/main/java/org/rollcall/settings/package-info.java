/** What the user has set once and for all, in files and in the environment. */
package org.rollcall.settings;
