/**
 * Makes the report: one HTML page that holds the table, the articles and how they belong together.
 */
package org.rollcall.report;
