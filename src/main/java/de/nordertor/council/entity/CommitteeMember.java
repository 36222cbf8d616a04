package de.nordertor.council.entity;

import de.nordertor.platform.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That somebody belongs to a committee for some time. */
@Entity
@Table(name = "committee_member")
public class CommitteeMember extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", nullable = false)
    private CouncilMember member;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "committee_id", nullable = false)
    private Committee committee;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private MemberRole role;

    @Column(name = "voting", nullable = false)
    private boolean voting;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected CommitteeMember() {}

    CommitteeMember(CouncilMember member, int ordinal, MembershipContent content) {
        this.member = member;
        this.ordinal = ordinal;
        write(content);
    }

    final void write(MembershipContent content) {
        committee = content.committee();
        role = content.role();
        voting = content.voting();
        validFrom = content.validFrom();
        validTo = content.validTo();
    }

    public CouncilMember getMember() {
        return member;
    }

    public MembershipContent content() {
        return new MembershipContent(committee, role, voting, validFrom, validTo);
    }

    @Override
    public String toString() {
        return committee.getName();
    }
}
