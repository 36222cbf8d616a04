package de.nordertor.partner.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A channel of a person. Never changed, only replaced; the person's own trail tells both. */
@Entity
@NotAudited
@Table(name = "person_channel")
public class PersonChannel extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private ContactPerson person;

    @Column(name = "ordinal", nullable = false, updatable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "way", nullable = false, updatable = false)
    private ContactWay way;

    @Column(name = "target", nullable = false, updatable = false, length = ChannelContent.TARGET_LENGTH)
    private String target;

    protected PersonChannel() {}

    PersonChannel(ContactPerson person, int ordinal, ChannelContent content) {
        this.person = person;
        this.ordinal = ordinal;
        this.way = content.way();
        this.target = content.target();
    }

    public ChannelContent content() {
        return new ChannelContent(way, target);
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return target;
    }
}
