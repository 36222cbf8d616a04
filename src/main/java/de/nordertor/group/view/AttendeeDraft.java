package de.nordertor.group.view;

import de.nordertor.group.entity.AttendeeContent;
import de.nordertor.group.entity.Presence;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/** Somebody who is invited, in the form of a meeting. */
public class AttendeeDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String organization;
    private String email;
    private Presence presence;

    public AttendeeDraft() {}

    AttendeeDraft(AttendeeContent content) {
        name = content.name();
        organization = content.organization();
        email = content.email();
        presence = content.presence();
    }

    AttendeeContent content() {
        return new AttendeeContent(name, organization, email, presence);
    }

    /** Whether nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return Stream.of(name, organization, email, presence).allMatch(Objects::isNull);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Presence getPresence() {
        return presence;
    }

    public void setPresence(Presence presence) {
        this.presence = presence;
    }
}
