package de.nordertor.reminder.boundary;

import de.nordertor.identity.entity.Language;
import de.nordertor.platform.boundary.VersionedRow;
import de.nordertor.reminder.entity.MailKind;

/**
 * A template of mails.
 *
 * @param own whether the town has words of its own for it
 * @param usable whether mails can be written with them; true for the delivered ones
 */
public record MailTemplateRow(
        Long id, long version, MailKind kind, Language language, boolean own, boolean usable, String title, String body)
        implements VersionedRow {}
