package de.nordertor.reminder.entity;

import de.nordertor.platform.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody has stopped the job: while there is one, no node starts it by itself. */
@Entity
@Table(name = "reminder_pause")
public class ReminderPause extends BaseEntity {

    @Column(name = "since", nullable = false, updatable = false)
    private Instant since;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Long personId;

    protected ReminderPause() {}

    public ReminderPause(Long personId, Instant now) {
        this.personId = personId;
        since = now;
    }

    public Instant getSince() {
        return since;
    }

    /** Who has stopped it. */
    public Long getPersonId() {
        return personId;
    }
}
