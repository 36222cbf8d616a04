package de.nordertor.platform.entity;

import java.io.Serializable;

/**
 * What a mail says.
 *
 * @param senderName beside the address of the town's mail; null for the address alone
 * @param title one line, the mail's subject
 * @param html the same as the text, see {@link MailHtml}; null where the text is enough
 * @param calendar an iCalendar file that travels with the text; null for none
 * @param method what a calendar does with it; null without a file
 */
public record MailContent(
        String senderName, String title, String text, String html, String calendar, CalendarMethod method)
        implements Serializable {

    public static final int TITLE_LENGTH = 250;

    public MailContent {
        senderName = Text.line(senderName, Mailbox.NAME_LENGTH, "platform.mail.sender");
        title = Text.shortened(Text.line(title, Integer.MAX_VALUE, "platform.mail.title"), TITLE_LENGTH);
        html = MailHtml.checked(html);
    }

    /** Plain text only. */
    public MailContent(String senderName, String title, String text, String calendar, CalendarMethod method) {
        this(senderName, title, text, null, calendar, method);
    }
}
