package de.nordertor.reminder.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a mail of reminders is, and which words its template may have in braces. */
public enum MailKind {
    /** Everything of a day. */
    DIGEST(EnumSet.of(MailWord.COUNT, MailWord.DATE, MailWord.NAME, MailWord.TOWN, MailWord.LIST)),
    /** One thing that cannot wait. */
    SINGLE(EnumSet.of(MailWord.STATE, MailWord.WHAT, MailWord.DATE, MailWord.NAME, MailWord.TOWN, MailWord.LIST));

    private final Set<MailWord> words;

    MailKind(EnumSet<MailWord> words) {
        this.words = words;
    }

    /** For the text. */
    public List<String> bodyWords() {
        return words.stream().map(MailWord::word).toList();
    }

    /** For the subject line: a list has no place there. */
    public List<String> titleWords() {
        return words.stream()
                .filter(word -> word != MailWord.LIST)
                .map(MailWord::word)
                .toList();
    }
}
