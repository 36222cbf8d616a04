package de.nordertor.council.boundary;

import de.nordertor.council.control.CouncilFactReader;
import de.nordertor.council.control.CouncilFactRepository;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in the council's records, public or not, whoever asks: for a room below that decides about it, and has
 * checked the right where a person looks at it.
 */
@ApplicationScoped
public class CouncilFacts {

    @Inject
    private CouncilFactReader reader;

    @Inject
    private CouncilFactRepository rows;

    /** Empty where no version of it was ever approved. */
    public Optional<PaperFacts> paper(Long id) {
        return reader.paper(id);
    }

    public Optional<MeetingFacts> meeting(Long id) {
        return reader.meeting(id);
    }

    public Optional<CommitteeFacts> committee(Long id) {
        return reader.committee(id);
    }

    /** Empty where there is none. */
    public Optional<CommitteeKind> committeeKind(Long id) {
        return rows.findCommittee(id).map(Committee::getKind);
    }

    /** The electoral terms, the latest first. */
    public List<LegislativeTermRow> terms() {
        return reader.terms();
    }

    /**
     * Until the transaction ends nobody changes what may be told of a paper, a meeting or a committee, and what is read from
     * now on is what was changed last.
     */
    public void hold(SubjectRef subject) {
        rows.hold(subject);
    }

    /** The meetings in which this paper stands on the agenda. */
    public List<Long> meetingsOf(Long paperId) {
        return rows.findMeetingsOf(paperId);
    }

    /** What becomes, or became, of this paper in committees, also what was withdrawn. */
    public List<Long> consultationsOf(Long paperId) {
        return rows.findConsultationsOf(paperId);
    }

    /** The papers that stand on the agenda of this meeting. */
    public List<Long> papersOf(Long meetingId) {
        return rows.findPapersOf(meetingId);
    }

    /** The committees in which any of these people sits or sat. */
    public List<Long> committeesOf(Collection<Long> memberIds) {
        return rows.findCommitteesOf(memberIds);
    }

    /** Whether the public may know of these consultations of papers, by id; those that do not exist are not in it. */
    public Map<Long, Boolean> areConsultationsPublic(Collection<Long> ids) {
        return rows.findPublicConsultations(ids);
    }

    /** Those of these items of agendas that need no paper and of which the public must not know. */
    public Set<Long> closedItems(Collection<Long> ids) {
        return rows.findClosedItems(ids);
    }

    /** Those of these people who agree to be named in public. */
    public Set<Long> namable(Collection<Long> memberIds) {
        return rows.findNamable(memberIds);
    }

    /** Those of the council who did not agree to be named in public and bear one of these family names. */
    public List<String> withoutConsent(Collection<String> familyNames) {
        return rows.findWithoutConsent(familyNames);
    }
}
