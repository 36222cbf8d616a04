package de.nordertor.programme.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What whoever is admitted to a programme has to do. */
@Entity
@GuardedContent
@Table(name = "programme_duty")
public class ProgrammeDuty extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id", nullable = false)
    private FundingProgramme programme;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "what", nullable = false, length = DutyContent.WHAT_LENGTH)
    private String what;

    @Column(name = "due_in_days", nullable = false)
    private int dueInDays;

    protected ProgrammeDuty() {}

    ProgrammeDuty(FundingProgramme programme, int ordinal, DutyContent content) {
        this.programme = programme;
        this.ordinal = ordinal;
        write(content);
    }

    final void write(DutyContent content) {
        what = content.what();
        dueInDays = content.dueInDays();
    }

    public DutyContent content() {
        return new DutyContent(what, dueInDays);
    }

    @Override
    public String toString() {
        return what;
    }
}
