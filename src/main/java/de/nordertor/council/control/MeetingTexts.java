package de.nordertor.council.control;

import de.nordertor.council.entity.CouncilMember;
import de.nordertor.council.entity.Meeting;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
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

    @Override
    public List<TextTable> tables() {
        return List.of(MEETINGS, MEMBERS);
    }

    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return new SubjectRef(table == MEMBERS ? CouncilMember.KIND : Meeting.KIND, id);
    }
}
