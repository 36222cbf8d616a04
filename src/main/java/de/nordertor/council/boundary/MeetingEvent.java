package de.nordertor.council.boundary;

import de.nordertor.council.entity.MeetingContent;
import de.nordertor.platform.boundary.Sentence;
import java.io.Serializable;

/**
 * One event of a file with a sitting calendar, as it was read; one of a series is an event of its own.
 *
 * @param number which event of the file it is, from 1
 * @param summary its title; empty where it has none
 * @param uid what identifies it in every later file, also the single one of a series; null where the file does not say
 * @param content in the time of the town; null where there is a problem
 * @param problem why it cannot be read; null where it can
 */
public record MeetingEvent(
        int number, String summary, String uid, MeetingContent content, boolean cancelled, Sentence problem)
        implements Serializable {

    public MeetingEvent numbered(int place) {
        return new MeetingEvent(place, summary, uid, content, cancelled, problem);
    }
}
