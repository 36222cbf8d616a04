package de.nordertor.publication.control;

import de.nordertor.council.boundary.CommitteeRow;
import de.nordertor.council.boundary.Committees;
import de.nordertor.council.boundary.MeetingFilter;
import de.nordertor.council.boundary.Meetings;
import de.nordertor.council.boundary.PaperFilter;
import de.nordertor.council.boundary.Papers;
import de.nordertor.council.entity.PaperState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.publication.boundary.Candidate;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what could be shown to the public and never was. */
@ApplicationScoped
public class Candidates {

    /** So many of the newest are looked at; an office that has so much unpublished does not want to be told all of it. */
    private static final PageRequest NEWEST = new PageRequest(0, 100, null, true);

    @Inject
    private PublicationRepository publications;

    @Inject
    private Papers papers;

    @Inject
    private Meetings meetings;

    @Inject
    private Committees committees;

    @Inject
    private Municipalities municipalities;

    public List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        found.add(new Candidate(PublicationKind.TOWN, PublicationKind.TOWN_ID, municipalities.name(), null));
        committees.selectable().stream().map(Candidates::candidate).forEach(found::add);
        PaperFilter approved = new PaperFilter(null, null, null, PaperState.APPROVED, Visibility.PUBLIC, null, null);
        papers.list(approved, NEWEST).rows().stream()
                .map(row ->
                        new Candidate(PublicationKind.PAPER, row.id(), row.number() + ": " + row.subject(), row.date()))
                .forEach(found::add);
        Set<String> open = committees.list().stream()
                .filter(committee -> !committee.kind().neverPublic())
                .map(CommitteeRow::name)
                .collect(Collectors.toSet());
        meetings.list(new MeetingFilter(null, null, null, null), NEWEST).rows().stream()
                .filter(row -> open.contains(row.committee()))
                .map(row -> new Candidate(
                        PublicationKind.MEETING,
                        row.id(),
                        row.committee() + ", " + Texts.date(row.heldOn()),
                        row.heldOn()))
                .forEach(found::add);
        for (PublicationKind kind : PublicationKind.values()) {
            Set<Long> known = publications.findSubjects(
                    kind,
                    found.stream()
                            .filter(one -> one.kind() == kind)
                            .map(Candidate::subjectId)
                            .toList());
            found.removeIf(one -> one.kind() == kind && known.contains(one.subjectId()));
        }
        return found;
    }

    private static Candidate candidate(CommitteeRow row) {
        return new Candidate(PublicationKind.COMMITTEE, row.id(), row.name(), null);
    }
}
