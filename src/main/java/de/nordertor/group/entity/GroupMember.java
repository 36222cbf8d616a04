package de.nordertor.group.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.Mailbox;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody who belongs to a group for some time. */
@Entity
@GuardedContent
@Table(name = "group_member")
public class GroupMember extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id", nullable = false)
    private WorkingGroup group;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "name", nullable = false, length = MemberContent.NAME_LENGTH)
    private String name;

    @Column(name = "organization", length = MemberContent.ORGANIZATION_LENGTH)
    private String organization;

    @Column(name = "email", length = Mailbox.ADDRESS_LENGTH)
    private String email;

    @Column(name = "function", length = MemberContent.FUNCTION_LENGTH)
    private String function;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected GroupMember() {}

    GroupMember(WorkingGroup group, int ordinal, MemberContent content) {
        this.group = group;
        this.ordinal = ordinal;
        write(content);
    }

    final void write(MemberContent content) {
        name = content.name();
        organization = content.organization();
        email = content.email();
        function = content.function();
        validFrom = content.validFrom();
        validTo = content.validTo();
    }

    public MemberContent content() {
        return new MemberContent(name, organization, email, function, validFrom, validTo);
    }

    @Override
    public String toString() {
        return name;
    }
}
