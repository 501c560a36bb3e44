/**
 * What the user has set once and for all, in files and in the environment: reads keys and values
 * and tells where each comes from. Knows no option; what keys mean is for {@code cli}.
 */
package org.rollcall.settings;
