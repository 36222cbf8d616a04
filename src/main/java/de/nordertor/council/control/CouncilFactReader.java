package de.nordertor.council.control;

import de.nordertor.council.boundary.CommitteeFacts;
import de.nordertor.council.boundary.LegislativeTermRow;
import de.nordertor.council.boundary.MeetingFacts;
import de.nordertor.council.boundary.PaperFacts;
import de.nordertor.council.entity.AgendaItem;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.CommitteeMember;
import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.CouncilMember;
import de.nordertor.council.entity.CouncilMemberContent;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.MembershipContent;
import de.nordertor.council.entity.PaperContent;
import de.nordertor.council.entity.PaperState;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.town.boundary.BudgetProducts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the facts that a room below asks for out of what is stored. */
@ApplicationScoped
public class CouncilFactReader {

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private ConsultationRepository consultations;

    @Inject
    private AgendaRepository agendas;

    @Inject
    private CommitteeMeetingRepository meetings;

    @Inject
    private CouncilFactRepository rows;

    @Inject
    private LegislativeTermRepository terms;

    @Inject
    private Departments departments;

    @Inject
    private BudgetProducts products;

    public Optional<PaperFacts> paper(Long id) {
        return papers.find(id).flatMap(paper -> approved(paper).map(version -> facts(paper, version)));
    }

    private static Optional<PaperVersion> approved(CouncilPaper paper) {
        return paper.getVersions().stream().filter(PaperVersion::isFrozen).reduce((earlier, later) -> later);
    }

    private PaperFacts facts(CouncilPaper paper, PaperVersion version) {
        PaperContent content = version.content();
        return new PaperFacts(
                paper.getId(),
                paper.getNumber().text(),
                paper.getType().getName(),
                version.getVersionNumber(),
                content.date(),
                content.visibility(),
                paper.getState() == PaperState.WITHDRAWN,
                departments.get(paper.getDepartmentId()).name(),
                products.find(content.budgetProductId())
                        .map(product -> product.label())
                        .orElse(null),
                content.subject(),
                content.statementOfFacts(),
                content.proposedResolution(),
                stations(paper.getId()));
    }

    private List<PaperFacts.Station> stations(Long paperId) {
        List<Consultation> all = consultations.findOf(paperId);
        Map<Long, AgendaItem> items = agendas.findByConsultations(
                all.stream().map(Consultation::getId).toList());
        return all.stream().map(one -> station(one, items.get(one.getId()))).toList();
    }

    private static PaperFacts.Station station(Consultation one, AgendaItem item) {
        Committee committee = one.getCommittee();
        return new PaperFacts.Station(
                one.getId(),
                committee.getId(),
                committee.getName(),
                committee.getKind().neverPublic(),
                one.getVisibility(),
                item == null ? one.getPlannedOn() : item.getMeeting().getHeldOn(),
                item == null ? null : item.getMeeting().getId(),
                item == null ? null : item.getId(),
                one.getRole(),
                one.getState(),
                one.outcome());
    }

    public Optional<MeetingFacts> meeting(Long id) {
        return meetings.find(id).map(this::facts);
    }

    private MeetingFacts facts(Meeting meeting) {
        Committee committee = meeting.getCommittee();
        return new MeetingFacts(
                meeting.getId(),
                committee.getId(),
                committee.getName(),
                committee.getKind().neverPublic(),
                meeting.content(),
                meeting.getState(),
                agendas.findOf(meeting.getId()).stream()
                        .map(CouncilFactReader::item)
                        .toList());
    }

    private static MeetingFacts.Item item(AgendaItem item) {
        Visibility visibility = item.isPublic() ? Visibility.PUBLIC : Visibility.NON_PUBLIC;
        Consultation consultation = item.getConsultation();
        if (consultation == null) {
            return new MeetingFacts.Item(
                    item.getId(),
                    visibility,
                    item.content().title(),
                    null,
                    true,
                    null,
                    item.content().note());
        }
        CouncilPaper paper = consultation.getPaper();
        boolean paperPublic = paper.getVisibility() == Visibility.PUBLIC && paper.getState() != PaperState.WITHDRAWN;
        return new MeetingFacts.Item(
                item.getId(),
                visibility,
                paper.getSubject(),
                consultation.getId(),
                paperPublic,
                consultation.outcome(),
                null);
    }

    public Optional<CommitteeFacts> committee(Long id) {
        return rows.findCommittee(id).map(this::facts);
    }

    private CommitteeFacts facts(Committee committee) {
        Map<Long, List<Long>> memberships = rows.findMemberships(committee.getId()).stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
        return new CommitteeFacts(
                committee.getId(),
                committee.getName(),
                committee.getKind(),
                rows.findMembers(committee.getId()).stream()
                        .map(one -> member(one, memberships.get(one.getMember().getId())))
                        .toList());
    }

    private static CommitteeFacts.Member member(CommitteeMember one, List<Long> memberships) {
        CouncilMember person = one.getMember();
        CouncilMemberContent described = person.content();
        MembershipContent content = one.content();
        return new CommitteeFacts.Member(
                one.getId(),
                person.getId(),
                described.title(),
                described.givenName(),
                described.familyName(),
                described.consentOn(),
                content.role(),
                content.voting(),
                content.validFrom(),
                content.validTo(),
                memberships);
    }

    public List<LegislativeTermRow> terms() {
        return terms.findAll().stream()
                .map(term -> new LegislativeTermRow(
                        term.getId(), term.getVersion(), term.getName(), term.getStartsOn(), term.getEndsOn()))
                .toList();
    }
}
