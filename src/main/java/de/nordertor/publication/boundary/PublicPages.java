package de.nordertor.publication.boundary;

import de.nordertor.platform.boundary.Open;
import de.nordertor.publication.control.PublicObjectRepository;
import de.nordertor.publication.control.PublicPageRepository;
import de.nordertor.publication.control.PublicRowRepository;
import de.nordertor.publication.control.PublicThings;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicReference;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is published, for people. Each page is of one moment, never half of a publication. */
@Stateless
@Open("what is published is there for everybody")
public class PublicPages {

    /** How many papers a page of their list has. */
    public static final int PAPERS = 25;

    private static final int FEW = 5;
    private static final int SOME = 30;
    private static final int MANY = 500;
    private static final int WORDS = 6;
    private static final String FIRST_DAY = "0000";
    private static final String LAST_DAY = "9999";

    private static final List<Set<String>> ALONE = List.of();
    private static final List<Set<String>> OF_A_TOWN = List.of(Set.of("location"));
    private static final List<Set<String>> OF_A_COMMITTEE = List.of(Set.of("membership", "location"), Set.of("person"));
    private static final List<Set<String>> IN_A_LIST_OF_MEETINGS = List.of(Set.of("location"));
    private static final List<Set<String>> OF_A_MEETING = List.of(
            Set.of(
                    "organization",
                    "location",
                    "agendaItem",
                    "invitation",
                    "resultsProtocol",
                    "verbatimProtocol",
                    "auxiliaryFile"),
            Set.of("consultation", "resolutionFile", "auxiliaryFile"),
            Set.of("paper"));
    private static final List<Set<String>> OF_A_PAPER = List.of(
            Set.of(
                    "mainFile",
                    "auxiliaryFile",
                    "consultation",
                    "underDirectionOf",
                    "originatorOrganization",
                    "relatedPaper",
                    "superordinatedPaper",
                    "subordinatedPaper"),
            Set.of("organization", "meeting", "agendaItem"));

    @Inject
    private PublicObjectRepository published;

    @Inject
    private PublicPageRepository pages;

    @Inject
    private PublicRowRepository rows;

    @Inject
    private PublicThings things;

    @Inject
    private Clock clock;

    /** The next meetings, and the latest papers. */
    public PublicView start() {
        published.readOneMoment();
        List<Long> papers = pages.findPapers(List.of(), 0, FEW);
        return new PublicView(
                theTown(),
                null,
                things.read(pages.findMeetings(today(), LAST_DAY, null, FEW), IN_A_LIST_OF_MEETINGS),
                things.read(papers, ALONE),
                papers.size());
    }

    public PublicView committees() {
        published.readOneMoment();
        List<PublicThing> found = things.read(pages.findOrganizations(), ALONE);
        return new PublicView(theTown(), null, found, List.of(), found.size());
    }

    /** With its members, its next meetings, and more: its last ones. */
    public Optional<PublicView> committee(Long id) {
        published.readOneMoment();
        PublicReference committee = new PublicReference(PublicKind.ORGANIZATION, id);
        return subject(committee, OF_A_COMMITTEE)
                .map(found -> new PublicView(
                        theTown(),
                        found,
                        things.read(pages.findMeetings(today(), LAST_DAY, committee, SOME), IN_A_LIST_OF_MEETINGS),
                        things.read(
                                pages.findLatestMeetings(FIRST_DAY, today(), committee, SOME), IN_A_LIST_OF_MEETINGS),
                        0));
    }

    public PublicView meetings(YearMonth month) {
        published.readOneMoment();
        List<Long> found =
                pages.findMeetings(month.toString(), month.plusMonths(1).toString(), null, MANY);
        return new PublicView(theTown(), null, things.read(found, IN_A_LIST_OF_MEETINGS), List.of(), found.size());
    }

    /** With its agenda, the papers on it, and the files. */
    public Optional<PublicView> meeting(Long id) {
        published.readOneMoment();
        return subject(new PublicReference(PublicKind.MEETING, id), OF_A_MEETING)
                .map(this::alone);
    }

    /** @param typed words that have to stand in the name or the number */
    public PublicView papers(String typed, int page) {
        published.readOneMoment();
        List<String> words = words(typed);
        long total = pages.countPapers(words);
        List<Long> found = pages.findPapers(words, (page - 1) * PAPERS, PAPERS);
        return new PublicView(theTown(), null, things.read(found, ALONE), List.of(), total);
    }

    /** With its files, its consultations in their meetings, and the papers that belong to it. */
    public Optional<PublicView> paper(Long id) {
        published.readOneMoment();
        return subject(new PublicReference(PublicKind.PAPER, id), OF_A_PAPER).map(this::alone);
    }

    /** A committee's meetings, and more: the papers that it deals with, those with the last change first. */
    public Optional<PublicView> feed(Long committeeId) {
        published.readOneMoment();
        PublicReference committee = new PublicReference(PublicKind.ORGANIZATION, committeeId);
        return subject(committee, ALONE)
                .map(found -> new PublicView(
                        theTown(),
                        found,
                        things.readWithChanges(
                                pages.findLatestMeetings(FIRST_DAY, LAST_DAY, committee, MANY), IN_A_LIST_OF_MEETINGS),
                        things.readWithChanges(pages.findPapersOf(committee, SOME), ALONE),
                        0));
    }

    private PublicView alone(PublicThing subject) {
        return new PublicView(theTown(), subject, List.of(), List.of(), 1);
    }

    private Optional<PublicThing> subject(PublicReference reference, List<Set<String>> steps) {
        return rows.find(reference.kind(), reference.id())
                .filter(row -> !row.deleted())
                .flatMap(row -> things.read(List.of(row.id()), steps).stream().findFirst());
    }

    private PublicThing theTown() {
        return things.read(pages.findBody(), OF_A_TOWN).stream().findFirst().orElse(null);
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private static List<String> words(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(WORDS)
                        .toList();
    }
}
