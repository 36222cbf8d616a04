package de.nordertor.document.control.office;

/** How a paragraph is set. */
enum ParagraphKind {
    PLAIN,
    TOWN,
    CHIEF,
    MARK,
    SUBJECT,
    QUOTE,
    TABLE_HEAD
}
