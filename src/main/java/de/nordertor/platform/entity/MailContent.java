package de.nordertor.platform.entity;

import java.io.Serializable;

/**
 * What a mail says.
 *
 * @param senderName beside the address of the town's mail; null for the address alone
 * @param title one line, the mail's subject
 * @param calendar an iCalendar file that travels with the text; null for none
 * @param method what a calendar does with it; null without a file
 */
public record MailContent(String senderName, String title, String text, String calendar, CalendarMethod method)
        implements Serializable {

    public static final int TITLE_LENGTH = 250;

    public MailContent {
        senderName = Text.line(senderName, Mailbox.NAME_LENGTH, "platform.mail.sender");
        title = shortened(Text.line(title, Integer.MAX_VALUE, "platform.mail.title"));
    }

    private static String shortened(String title) {
        if (title == null || title.codePointCount(0, title.length()) <= TITLE_LENGTH) {
            return title;
        }
        return title.substring(0, title.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
    }
}
