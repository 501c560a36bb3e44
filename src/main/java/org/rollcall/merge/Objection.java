package org.rollcall.merge;

/**
 * What speaks against joining two forms.
 *
 * @param veto what kind of objection
 * @param evidence what it rests on: words of the text, an article's id; empty if the names say it
 */
record Objection(Veto veto, String evidence) {
  Objection(Veto veto) {
    this(veto, "");
  }
}
