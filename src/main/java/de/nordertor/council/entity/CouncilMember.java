package de.nordertor.council.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.Mailbox;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.OrderedRows;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Somebody who sits in committees of the council: elected, appointed, or heard. */
@Entity
@Table(name = "council_member")
public class CouncilMember extends BaseEntity {

    public static final String KIND = "CouncilMember";

    @Column(name = "title", length = CouncilMemberContent.TITLE_LENGTH)
    private String title;

    @Column(name = "given_name", nullable = false, length = CouncilMemberContent.NAME_LENGTH)
    private String givenName;

    @Column(name = "family_name", nullable = false, length = CouncilMemberContent.NAME_LENGTH)
    private String familyName;

    @Column(name = "party", length = CouncilMemberContent.NAME_LENGTH)
    private String party;

    @Column(name = "email", length = Mailbox.ADDRESS_LENGTH)
    private String email;

    @Column(name = "consent_on")
    private LocalDate consentOn;

    @OneToMany(mappedBy = "member", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<CommitteeMember> memberships = new ArrayList<>();

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected CouncilMember() {}

    public CouncilMember(CouncilMemberContent content, Change change) {
        describe(content, change);
    }

    /** Replaces everything that is known of the person. */
    public final void describe(CouncilMemberContent content, Change change) {
        title = content.title();
        givenName = content.givenName();
        familyName = content.familyName();
        party = content.party();
        email = content.email();
        consentOn = content.consentOn();
        OrderedRows.replace(
                memberships,
                content.memberships(),
                CommitteeMember::write,
                (row, ordinal) -> new CommitteeMember(this, ordinal, row));
        changedAt = change.at();
        changedBy = change.by();
    }

    public CouncilMemberContent content() {
        return new CouncilMemberContent(
                title,
                givenName,
                familyName,
                party,
                email,
                consentOn,
                memberships.stream().map(CommitteeMember::content).toList());
    }

    /** As lists name the person. */
    public String getName() {
        return familyName + ", " + givenName;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return getName();
    }
}
