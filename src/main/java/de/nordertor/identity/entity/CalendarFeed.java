package de.nordertor.identity.entity;

import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That a person has subscribed to the own calendar: whoever knows the secret address reads it in her or his name. */
@Entity
@NotAudited
@Table(name = "calendar_feed")
public class CalendarFeed {

    @Id
    @Column(name = "user_id")
    private Long userId;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "last_read_on")
    private LocalDate lastReadOn;

    protected CalendarFeed() {}

    public CalendarFeed(Long userId, String tokenHash, Instant now) {
        this.userId = userId;
        renew(tokenHash, now);
    }

    /** The address before it is worth nothing any more. */
    public final void renew(String newHash, Instant now) {
        tokenHash = newHash;
        createdAt = now;
        lastReadOn = null;
    }

    public void readOn(LocalDate today) {
        if (!today.equals(lastReadOn)) {
            lastReadOn = today;
        }
    }

    public Long getUserId() {
        return userId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Null when nobody has read it yet. */
    public LocalDate getLastReadOn() {
        return lastReadOn;
    }
}
