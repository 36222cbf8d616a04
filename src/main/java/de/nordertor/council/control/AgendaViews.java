package de.nordertor.council.control;

import de.nordertor.council.boundary.AgendaView;
import de.nordertor.council.boundary.ConsultationRow;
import de.nordertor.council.entity.AgendaItem;
import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.MeetingState;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows agendas, and what became of a paper in its committees, to a person. */
@ApplicationScoped
public class AgendaViews {

    @Inject
    private AgendaRepository agendas;

    @Inject
    private ConsultationRepository consultations;

    @Inject
    private ConsultationAccess access;

    @Inject
    private CurrentUser user;

    public AgendaView of(Meeting meeting) {
        boolean writes = user.may(Permission.COUNCIL_DATA_WRITE);
        boolean arranges = writes && meeting.getState() != MeetingState.CANCELLED;
        boolean decides = writes && meeting.getState() == MeetingState.HELD;
        List<AgendaView.Item> rows = new ArrayList<>();
        int ofPublic = 0;
        int ofOther = 0;
        for (AgendaItem item : agendas.findOf(meeting.getId())) {
            rows.add(row(item, item.isPublic() ? ++ofPublic : ++ofOther, decides));
        }
        return new AgendaView(rows, arranges ? waiting(meeting) : List.of(), arranges);
    }

    private AgendaView.Item row(AgendaItem item, int number, boolean decides) {
        Consultation consultation = item.getConsultation();
        boolean known = access.mayKnow(item);
        if (!known) {
            return new AgendaView.Item(
                    item.getId(), item.isPublic(), number, null, null, null, false, null, null, null, false);
        }
        if (consultation == null) {
            return new AgendaView.Item(
                    item.getId(),
                    item.isPublic(),
                    number,
                    item.content().title(),
                    null,
                    null,
                    item.isAddedLater(),
                    null,
                    null,
                    item.content().note(),
                    false);
        }
        CouncilPaper paper = consultation.getPaper();
        return new AgendaView.Item(
                item.getId(),
                item.isPublic(),
                number,
                paper.getSubject(),
                paper.getId(),
                consultation.getRole(),
                item.isAddedLater(),
                consultation.getState(),
                consultation.outcome(),
                null,
                decides);
    }

    private List<AgendaView.Waiting> waiting(Meeting meeting) {
        LocalDate since = meeting.getHeldOn().minusYears(1);
        return consultations.findWaiting(meeting.getCommittee().getId(), since).stream()
                .filter(access::mayKnow)
                .map(one -> new AgendaView.Waiting(
                        one.getId(),
                        one.getPaper().getNumber().text(),
                        one.getPaper().getSubject(),
                        one.getPlannedOn()))
                .toList();
    }

    /** In the order of their days. */
    public List<ConsultationRow> of(CouncilPaper paper) {
        List<Consultation> known = consultations.findOf(paper.getId());
        Map<Long, AgendaItem> items = agendas.findByConsultations(
                known.stream().map(Consultation::getId).toList());
        return known.stream().map(one -> row(one, items.get(one.getId()))).toList();
    }

    private ConsultationRow row(Consultation one, AgendaItem item) {
        boolean known = access.mayKnow(one);
        return new ConsultationRow(
                one.getId(),
                one.getCommittee().getName(),
                item == null ? one.getPlannedOn() : item.getMeeting().getHeldOn(),
                item == null ? null : item.getMeeting().getId(),
                one.getRole(),
                one.getVisibility(),
                known ? one.getState() : null,
                known ? one.outcome() : null);
    }
}
