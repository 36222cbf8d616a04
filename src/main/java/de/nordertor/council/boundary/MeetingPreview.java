package de.nordertor.council.boundary;

import de.nordertor.council.entity.MeetingContent;
import de.nordertor.platform.boundary.Sentence;

/**
 * One event of a sitting calendar and what it would do here; nothing is stored yet.
 *
 * @param committeeId of the committee that its title names; null where there is a problem
 * @param before as the meeting stands here; null for a new one
 * @param after as it would stand here; null where there is a problem
 * @param news null where there is a problem
 * @param problem why it cannot be taken over; null where it can
 */
public record MeetingPreview(
        MeetingEvent event,
        Long committeeId,
        String committee,
        MeetingContent before,
        MeetingContent after,
        MeetingNews news,
        Sentence problem)
        implements ImportPreview {

    public static MeetingPreview unusable(MeetingEvent event, Sentence problem) {
        return new MeetingPreview(event, null, null, null, null, null, problem);
    }

    @Override
    public int number() {
        return event.number();
    }

    @Override
    public boolean isChoosable() {
        return problem == null && news != MeetingNews.SAME;
    }
}
