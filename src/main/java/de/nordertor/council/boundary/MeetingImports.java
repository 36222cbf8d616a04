package de.nordertor.council.boundary;

import de.nordertor.council.control.MeetingFile;
import de.nordertor.council.control.MeetingMatches;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Takes meetings of committees over from a sitting calendar in the format of iCalendar (RFC 5545). */
@Stateless
@Permitted(Permission.COUNCIL_DATA_WRITE)
public class MeetingImports {

    public static final int MOST_BYTES = MeetingFile.MOST_BYTES;

    @Inject
    private MeetingMatches matches;

    @Inject
    private Clock clock;

    /**
     * Reads a file and shows what it would do; nothing is stored.
     *
     * @throws de.nordertor.platform.entity.InvalidInputException for what is no calendar, or too large a one
     */
    public List<MeetingPreview> read(InputStream content) {
        return matches.find(MeetingFile.read(content, clock.getZone(), LocalDate.now(clock)));
    }

    /**
     * Takes over the chosen ones of all the events of a file, as they are judged now: all of them, or none when one fails.
     *
     * @param chosen their numbers
     * @param reason of the meetings that the calendar cancels
     * @return how many meetings were planned, changed or cancelled
     */
    public int take(List<MeetingEvent> events, Set<Integer> chosen, String reason) {
        return matches.take(events, chosen, reason);
    }
}
