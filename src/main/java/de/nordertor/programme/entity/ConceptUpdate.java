package de.nordertor.programme.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The update of a concept for a year (Fortschreibung). It is never changed. */
@Entity
@GuardedContent
@Table(name = "concept_update")
public class ConceptUpdate extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "concept_id", nullable = false, updatable = false)
    private DevelopmentConcept concept;

    @Column(name = "update_year", nullable = false, updatable = false)
    private int year;

    @OneToMany(mappedBy = "update", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<ConceptUpdateEntry> entries = new ArrayList<>();

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    protected ConceptUpdate() {}

    ConceptUpdate(DevelopmentConcept concept, int year, Change change) {
        this.concept = concept;
        this.year = year;
        recordedAt = change.at();
        recordedBy = change.by();
    }

    void tell(ConceptItem item, ItemState outcome, String reason) {
        entries.add(new ConceptUpdateEntry(this, entries.size(), item, outcome, reason));
    }

    public int getYear() {
        return year;
    }

    public List<ConceptUpdateEntry> getEntries() {
        return List.copyOf(entries);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    @Override
    public String toString() {
        return String.valueOf(year);
    }
}
