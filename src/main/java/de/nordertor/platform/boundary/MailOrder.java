package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.Mailbox;
import de.nordertor.platform.entity.SubjectRef;

/**
 * A mail that a room wants to leave.
 *
 * @param key what makes this mail the one it is: ordered twice under one key it leaves once
 * @param subject what it tells about
 * @param revision of the subject, as the mail tells it
 */
public record MailOrder(String key, SubjectRef subject, long revision, Mailbox to, MailContent content) {}
