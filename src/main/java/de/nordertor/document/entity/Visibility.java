package de.nordertor.document.entity;

/** Whether the public may see something. Closed by default (§ 64 NKomVG: non-public needs a reason). */
public enum Visibility {
    PUBLIC,
    NON_PUBLIC
}
