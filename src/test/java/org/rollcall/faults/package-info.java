/** Files and outputs that fail when they are told to. */
package org.rollcall.faults;
