package de.nordertor.document.control.office;

/** What makes words stand out. */
enum Emphasis {
    BOLD,
    ITALIC,
    UNDERLINED,
    STRUCK,
    LOWERED,
    RAISED
}
