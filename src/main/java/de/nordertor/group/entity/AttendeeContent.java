package de.nordertor.group.entity;

import de.nordertor.platform.entity.Text;
import java.io.Serializable;

/**
 * Somebody who is invited to a meeting, as it is accepted.
 *
 * @param organization null for a person of the quarter
 * @param email where the invitation goes; null where none goes by mail
 * @param presence null before the meeting
 */
public record AttendeeContent(String name, String organization, String email, Presence presence)
        implements Serializable {

    public AttendeeContent {
        name = Text.requiredLine(name, MemberContent.NAME_LENGTH, "group.member.name");
        organization = Text.line(organization, MemberContent.ORGANIZATION_LENGTH, "group.member.organization");
        email = Text.email(email, "group.member.email");
    }
}
