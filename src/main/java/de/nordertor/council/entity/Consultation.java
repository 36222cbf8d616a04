package de.nordertor.council.entity;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What becomes of an approved paper in one committee (Beratung). It keeps its identity when the paper is corrected or the
 * meeting is another one; a postponed or referred one is followed by the next.
 */
@Entity
@GuardedContent
@Table(name = "consultation")
public class Consultation extends BaseEntity {

    public static final String KIND = "Consultation";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_id", nullable = false, updatable = false)
    private CouncilPaper paper;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "committee_id", nullable = false, updatable = false)
    private Committee committee;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private ConsultationRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ConsultationState state = ConsultationState.PLANNED;

    @Column(name = "votes_for")
    private Integer votesFor;

    @Column(name = "votes_against")
    private Integer votesAgainst;

    @Column(name = "votes_abstained")
    private Integer votesAbstained;

    @Column(name = "result", length = ConsultationOutcome.RESULT_LENGTH)
    private String result;

    @Column(name = "follows_id", updatable = false)
    private Long followsId;

    protected Consultation() {}

    private Consultation(CouncilPaper paper, Committee committee, LocalDate plannedOn) {
        this.paper = paper;
        this.committee = committee;
        this.plannedOn = plannedOn;
    }

    Consultation(CouncilPaper paper, PaperContent.Station station) {
        this(paper, station.committee(), null);
        follow(station);
    }

    /**
     * Makes the consultations of a paper those of its newest approved version: what was planned takes the new day, what is
     * new is added, what is no longer there is withdrawn. What a committee is done with stays as it is. One that follows
     * another may be among the stations, and stays also where it is not.
     *
     * @param known those of the paper, also those that follow another one
     * @param takenUp the day of the meeting that takes one up; null where none does
     * @return those to be added
     */
    public static List<Consultation> follow(
            CouncilPaper paper,
            List<Consultation> known,
            Function<Consultation, LocalDate> takenUp,
            List<PaperContent.Station> stations) {
        List<Consultation> own = new ArrayList<>(known);
        // where both would do, a station is the one that a version wrote down before
        own.sort(Comparator.comparing(one -> one.followsId != null));
        List<PaperContent.Station> left = new ArrayList<>(stations);
        left.removeIf(station -> take(own, station, one -> station.date().equals(one.plannedOn)));
        left.removeIf(station -> take(own, station, one -> station.date().equals(takenUp.apply(one))));
        left.removeIf(station -> take(own, station, one -> one.state == ConsultationState.PLANNED));
        own.stream()
                .filter(one -> one.state == ConsultationState.PLANNED && one.followsId == null)
                .forEach(Consultation::withdraw);
        return left.stream().map(station -> new Consultation(paper, station)).toList();
    }

    private static boolean take(List<Consultation> own, PaperContent.Station station, Predicate<Consultation> fits) {
        return own.stream()
                .filter(one -> one.state != ConsultationState.WITHDRAWN)
                .filter(one -> one.committee.equals(station.committee()) && fits.test(one))
                .findFirst()
                .map(one -> {
                    if (one.state.isOpen()) {
                        one.follow(station);
                    }
                    return own.remove(one);
                })
                .orElse(false);
    }

    private void follow(PaperContent.Station station) {
        plannedOn = station.date();
        role = station.role();
        show(station.visibility());
    }

    private void show(Visibility wanted) {
        if (committee.getKind().neverPublic() && wanted == Visibility.PUBLIC) {
            throw new InvalidInputException("council.consultation.neverPublic", committee.getName());
        }
        visibility = wanted;
    }

    /** It waits for another day. @param on null where nobody knows yet */
    public void plan(LocalDate on) {
        plannedOn = on;
    }

    /** It stands on the agenda of a meeting of its committee. */
    void schedule() {
        state = state.become(ConsultationState.ON_AGENDA);
    }

    /** It is taken off the agenda again, and waits for another one. */
    void unschedule() {
        state = state.become(ConsultationState.PLANNED);
    }

    /** The paper does not go there any more. */
    public void withdraw() {
        state = state.become(ConsultationState.WITHDRAWN);
    }

    /**
     * What the committee made of it; also once more, when it was written down wrongly.
     *
     * @throws InvalidInputException where it was adopted without more votes for it than against
     */
    void decide(ConsultationOutcome outcome) {
        outcome.requireMajority();
        state = state.become(outcome.state());
        votesFor = outcome.votesFor();
        votesAgainst = outcome.votesAgainst();
        votesAbstained = outcome.votesAbstained();
        result = outcome.result();
    }

    /**
     * The one that follows after this one was postponed or referred.
     *
     * @param on null where nobody knows yet
     */
    public Consultation next(Committee nextCommittee, LocalDate on) {
        Consultation next = new Consultation(paper, nextCommittee, on);
        next.role = role;
        next.show(nextCommittee.getKind().neverPublic() ? Visibility.NON_PUBLIC : visibility);
        next.followsId = getId();
        return next;
    }

    /** Null until the committee is done with it. */
    public ConsultationOutcome outcome() {
        return state.isDecided()
                ? new ConsultationOutcome(state, votesFor, votesAgainst, votesAbstained, result)
                : null;
    }

    public CouncilPaper getPaper() {
        return paper;
    }

    public Committee getCommittee() {
        return committee;
    }

    /** The day that the paper names; null for one that follows another and has none yet. */
    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    /** Null where the form names none. */
    public ConsultationRole getRole() {
        return role;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public ConsultationState getState() {
        return state;
    }
}
