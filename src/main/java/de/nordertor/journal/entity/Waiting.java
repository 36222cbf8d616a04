package de.nordertor.journal.entity;

import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That a deadline can only go on when somebody else has done something, and since when. */
@Embeddable
public class Waiting {

    public static final int LENGTH = 300;

    @Column(name = "waits_for", length = LENGTH)
    private String what;

    @Column(name = "waits_since")
    private LocalDate since;

    protected Waiting() {}

    private Waiting(String what, LocalDate since) {
        this.what = what;
        this.since = since;
    }

    static Waiting of(String what, LocalDate since) {
        return new Waiting(Text.requiredLine(what, LENGTH, "journal.waiting.what"), since);
    }

    /** For whom or what. */
    public String what() {
        return what;
    }

    public LocalDate since() {
        return since;
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return what;
    }
}
