package de.nordertor.reminder.boundary;

import de.nordertor.reminder.entity.NoticeMail;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a person was told.
 *
 * @param thing as it is now; null when it is done or has another day
 * @param insteadOf the absent person for whom this one was told; null on the own account
 * @param escalated whether somebody else has to do it, and did not
 */
public record NoticeRow(
        Long id, Instant toldAt, boolean unread, Reminded thing, String insteadOf, boolean escalated, NoticeMail mail)
        implements Serializable {}
