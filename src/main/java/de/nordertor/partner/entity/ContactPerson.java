package de.nordertor.partner.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A person who speaks for one or several organisations (Ansprechpartner). What somebody is there, and for how long, is a
 * {@link ContactRole}; the person stays when all of them have ended, until retention or an erasure removes everything.
 */
@Entity
@GuardedContent
@Table(name = "contact_person")
public class ContactPerson extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "salutation")
    private Salutation salutation;

    @Column(name = "academic_title", length = PersonContent.TITLE_LENGTH)
    private String academicTitle;

    @Column(name = "given_name", length = PersonContent.NAME_LENGTH)
    private String givenName;

    @Column(name = "family_name", nullable = false, length = PersonContent.NAME_LENGTH)
    private String familyName;

    @Column(name = "former_names", length = PersonContent.FORMER_NAMES_LENGTH)
    private String formerNames;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private PersonStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "preferred_way")
    private ContactWay preferredWay;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<PersonChannel> channels = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<PersonAddress> addresses = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<PersonConsent> consents = new ArrayList<>();

    @Column(name = "origin", length = PersonContent.ORIGIN_LENGTH)
    private String origin;

    @Column(name = "note")
    private String note;

    @NotAudited
    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected ContactPerson() {}

    public ContactPerson(PersonContent content, Change change) {
        enteredAt = change.at();
        describe(content, change);
    }

    /** Replaces everything that describes the person. */
    public final void describe(PersonContent content, Change change) {
        salutation = content.salutation();
        academicTitle = content.academicTitle();
        givenName = content.givenName();
        familyName = content.familyName();
        formerNames = content.formerNames();
        status = content.status();
        preferredWay = content.preferredWay();
        replace(channels, content.channels(), PersonChannel::content, (at, row) -> new PersonChannel(this, at, row));
        replace(addresses, content.addresses(), PersonAddress::content, (at, row) -> new PersonAddress(this, at, row));
        replace(consents, content.consents(), PersonConsent::content, (at, row) -> new PersonConsent(this, at, row));
        origin = content.origin();
        note = content.note();
        touched(change);
    }

    /** All rows anew where one differs: so the trail of the person itself tells the old ones and the new ones. */
    private static <E, C> void replace(
            List<E> rows, List<C> wanted, Function<E, C> content, BiFunction<Integer, C, E> row) {
        if (!rows.stream().map(content).toList().equals(wanted)) {
            rows.clear();
            for (int at = 0; at < wanted.size(); at++) {
                rows.add(row.apply(at, wanted.get(at)));
            }
        }
    }

    /** Something about the person changed that stands elsewhere, such as a role. */
    public void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public PersonContent content() {
        return new PersonContent(
                salutation,
                academicTitle,
                givenName,
                familyName,
                formerNames,
                status,
                preferredWay,
                channels.stream().map(PersonChannel::content).toList(),
                addresses.stream().map(PersonAddress::content).toList(),
                consents.stream().map(PersonConsent::content).toList(),
                origin,
                note);
    }

    public PersonName name() {
        return new PersonName(academicTitle, givenName, familyName);
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
