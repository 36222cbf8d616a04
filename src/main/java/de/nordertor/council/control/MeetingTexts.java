package de.nordertor.council.control;

import de.nordertor.council.entity.AgendaItem;
import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.CouncilMember;
import de.nordertor.council.entity.Meeting;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The texts of meetings of committees in which people may be named, and those who sit in them. */
@ApplicationScoped
public class MeetingTexts implements PersonalTexts {

    private static final TextTable MEETINGS = new TextTable(
            Meeting.KIND,
            "council.personal.meeting",
            "meeting",
            "held_on",
            List.of("place", "cancellation_reason", "changed_by"),
            null,
            "/council/meeting?id=",
            null);

    private static final TextTable MEMBERS = new TextTable(
            CouncilMember.KIND,
            "council.personal.member",
            "council_member",
            "family_name",
            List.of("title", "given_name", "family_name", "party", "email", "changed_by"),
            null,
            "/council/member?id=",
            "council.personal.memberKept");

    private static final TextTable ITEMS = new TextTable(
            AgendaItem.KIND,
            "council.personal.agendaItem",
            "agenda_item",
            "title",
            List.of("title", "note"),
            "title IS NOT NULL",
            "/council/agenda-item?id=",
            null);

    private static final TextTable RESULTS = new TextTable(
            Consultation.KIND,
            "council.personal.result",
            "consultation",
            "planned_on",
            List.of("result"),
            "result IS NOT NULL",
            null,
            "council.personal.kept");

    @Inject
    private AgendaRepository agendas;

    @Inject
    private ConsultationRepository consultations;

    @Inject
    private ConsultationAccess access;

    @Override
    public List<TextTable> tables() {
        return List.of(MEETINGS, MEMBERS, ITEMS, RESULTS);
    }

    @Override
    public boolean mayRead(TextTable table, Long id) {
        if (table == ITEMS) {
            return access.mayKnow(agendas.get(id));
        }
        return table != RESULTS || access.mayKnow(consultations.get(id));
    }

    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        if (table == ITEMS) {
            return new SubjectRef(Meeting.KIND, agendas.get(id).getMeeting().getId());
        }
        return table == RESULTS
                ? new SubjectRef(
                        PaperGuard.KIND, consultations.get(id).getPaper().getId())
                : new SubjectRef(table.kind(), id);
    }
}
