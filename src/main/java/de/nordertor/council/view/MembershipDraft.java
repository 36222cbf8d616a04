package de.nordertor.council.view;

import de.nordertor.council.boundary.MembershipInput;
import de.nordertor.council.entity.MemberRole;
import java.io.Serializable;
import java.time.LocalDate;

/** One membership in the form of a person. */
public class MembershipDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long committeeId;
    private MemberRole role = MemberRole.MEMBER;
    private boolean voting = true;
    private LocalDate validFrom;
    private LocalDate validTo;

    public MembershipDraft() {}

    MembershipDraft(MembershipInput input) {
        committeeId = input.committeeId();
        role = input.role();
        voting = input.voting();
        validFrom = input.validFrom();
        validTo = input.validTo();
    }

    MembershipInput input() {
        return new MembershipInput(committeeId, role, voting, validFrom, validTo);
    }

    /** Whether nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return committeeId == null && validFrom == null && validTo == null;
    }

    public Long getCommitteeId() {
        return committeeId;
    }

    public void setCommitteeId(Long committeeId) {
        this.committeeId = committeeId;
    }

    public MemberRole getRole() {
        return role;
    }

    public void setRole(MemberRole role) {
        this.role = role;
    }

    public boolean isVoting() {
        return voting;
    }

    public void setVoting(boolean voting) {
        this.voting = voting;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
