package de.nordertor.council.view;

import de.nordertor.council.boundary.CouncilMemberInput;
import de.nordertor.council.boundary.CouncilMembers;
import de.nordertor.council.boundary.CouncilMembers.OpenMember;
import de.nordertor.council.entity.MemberRole;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Enters somebody who sits in committees, or changes what is known. */
@Named("councilMember")
@ViewScoped
public class CouncilMemberPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CouncilMembers members;

    @Inject
    private Notices notices;

    private Long id;
    private OpenMember opened;
    private String title;
    private String givenName;
    private String familyName;
    private String party;
    private String email;
    private LocalDate consentOn;
    private List<MembershipDraft> memberships;
    private transient EditConflictException conflict;

    /** Opens the person that the address names, or begins a new one. */
    public void load() {
        if (memberships != null) {
            return;
        }
        if (id != null) {
            opened = members.open(id);
        }
        CouncilMemberInput input = opened == null ? members.begin() : opened.input();
        title = input.title();
        givenName = input.givenName();
        familyName = input.familyName();
        party = input.party();
        email = input.email();
        consentOn = input.consentOn();
        memberships = new ArrayList<>(
                input.memberships().stream().map(MembershipDraft::new).toList());
    }

    public String save() {
        try {
            if (id == null) {
                members.create(input());
            } else {
                members.save(opened, input());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = members.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("council.member.saved", familyName, givenName);
        return "/council/members?faces-redirect=true";
    }

    /** Rows in which nothing was typed are left out. */
    private CouncilMemberInput input() {
        return new CouncilMemberInput(
                title,
                givenName,
                familyName,
                party,
                email,
                consentOn,
                memberships.stream()
                        .filter(row -> !row.isEmpty())
                        .map(MembershipDraft::input)
                        .toList());
    }

    public void addMembership() {
        memberships.add(new MembershipDraft());
    }

    public void removeMembership(MembershipDraft row) {
        memberships.remove(row);
    }

    public List<MemberRole> getRoles() {
        return List.of(MemberRole.values());
    }

    public boolean isNewMember() {
        return id == null;
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public List<MembershipDraft> getMemberships() {
        return memberships;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }
}
