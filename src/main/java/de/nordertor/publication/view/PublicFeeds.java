package de.nordertor.publication.view;

import de.nordertor.platform.boundary.CalendarEvent;
import de.nordertor.platform.boundary.CalendarFile;
import de.nordertor.publication.boundary.PublicAddresses;
import de.nordertor.publication.boundary.PublicThing;
import de.nordertor.publication.boundary.PublicView;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A committee's news (Atom, RFC 4287) and its meetings (iCalendar, RFC 5545). */
public final class PublicFeeds {

    private static final int NEWS = 50;
    private static final Duration REFRESH = Duration.ofHours(6);

    private PublicFeeds() {}

    /** A line of news; it comes again as a changed one when the thing or a part of it changes. */
    public record Entry(String address, String title, String summary, Instant changed) {

        public Entry {
            changed = changed.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    static String atom(PublicView view, PublicWords words, PublicAddresses addresses) {
        PublicThing committee = view.subject();
        List<Entry> entries = Stream.concat(
                        view.things().stream().map(meeting -> meeting(meeting, words, addresses)),
                        view.more().stream().map(paper -> paper(paper, addresses)))
                .sorted(Comparator.comparing(Entry::changed).reversed().thenComparing(Entry::address))
                .limit(NEWS)
                .toList();
        String page = addresses.page("committee/" + committee.key());
        Instant updated = entries.stream()
                .map(Entry::changed)
                .findFirst()
                .orElse(committee.changed())
                .truncatedTo(ChronoUnit.SECONDS);
        return PublicTemplate.fill(
                "feed.ftlx",
                Map.of(
                        "page",
                        page,
                        "self",
                        page + "/news.atom",
                        "title",
                        title(committee),
                        "author",
                        view.town() == null ? title(committee) : title(view.town()),
                        "updated",
                        updated.toString(),
                        "entries",
                        entries));
    }

    static String calendar(PublicView view, PublicWords words, PublicAddresses addresses) {
        return CalendarFile.subscription(
                words.say("publication.public.calendar", title(view.subject())),
                REFRESH,
                view.things().stream()
                        .filter(meeting -> meeting.moment("start") != null)
                        .map(meeting -> event(meeting, addresses))
                        .toList());
    }

    private static CalendarEvent event(PublicThing meeting, PublicAddresses addresses) {
        OffsetDateTime end = meeting.moment("end");
        String page = addresses.page("meeting/" + meeting.key());
        return new CalendarEvent(
                page,
                meeting.revision(),
                meeting.changed(),
                meeting.moment("start").toInstant(),
                end == null ? null : end.toInstant(),
                null,
                title(meeting),
                place(meeting.one("location")),
                null,
                page,
                meeting.flag("cancelled"));
    }

    /** Where it takes place, in one line; null where nobody has said. */
    static String place(PublicThing location) {
        if (location == null) {
            return null;
        }
        String place = Stream.of("description", "room", "streetAddress", "locality")
                .map(location::text)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    private static Entry meeting(PublicThing meeting, PublicWords words, PublicAddresses addresses) {
        OffsetDateTime start = meeting.moment("start");
        String when = start == null ? "" : words.moment(start);
        String summary = meeting.flag("cancelled") ? words.say("publication.public.cancelled") + ": " + when : when;
        return new Entry(addresses.page("meeting/" + meeting.key()), title(meeting), summary, meeting.changed());
    }

    private static Entry paper(PublicThing paper, PublicAddresses addresses) {
        String reference = paper.text("reference");
        String type = paper.text("paperType");
        return new Entry(
                addresses.page("paper/" + paper.key()),
                reference == null ? title(paper) : reference + " " + title(paper),
                type == null ? "" : type,
                paper.changed());
    }

    private static String title(PublicThing thing) {
        String name = thing.text("name");
        return name == null ? thing.key() : name;
    }
}
