package de.nordertor.council.view;

import de.nordertor.council.boundary.CommitteeRow;
import de.nordertor.council.boundary.Committees;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.view.RecordForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** The form of one committee. */
@Named("committee")
@ViewScoped
public class CommitteePage extends RecordForm<CommitteeRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Committees committees;

    private String name;
    private CommitteeKind kind;
    private Visibility defaultVisibility;
    private int summonsPeriodDays;
    private boolean active;

    public CommitteePage() {
        super("council.committee.saved", "/council/committees");
    }

    @Override
    protected CommitteeRow read(Long wanted) {
        return committees.form(wanted);
    }

    @Override
    protected void show(CommitteeRow row) {
        name = row.name();
        kind = row.kind();
        defaultVisibility = row.defaultVisibility();
        summonsPeriodDays = row.summonsPeriodDays();
        active = row.active();
    }

    @Override
    protected CommitteeRow typed(Long recordId, long version) {
        return new CommitteeRow(recordId, version, name, kind, defaultVisibility, summonsPeriodDays, active);
    }

    @Override
    protected String store(CommitteeRow row) {
        committees.save(row);
        return row.name();
    }

    public List<CommitteeKind> getKinds() {
        return List.of(CommitteeKind.values());
    }

    public List<Visibility> getVisibilities() {
        return List.of(Visibility.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CommitteeKind getKind() {
        return kind;
    }

    public void setKind(CommitteeKind kind) {
        this.kind = kind;
    }

    public Visibility getDefaultVisibility() {
        return defaultVisibility;
    }

    public void setDefaultVisibility(Visibility defaultVisibility) {
        this.defaultVisibility = defaultVisibility;
    }

    public int getSummonsPeriodDays() {
        return summonsPeriodDays;
    }

    public void setSummonsPeriodDays(int summonsPeriodDays) {
        this.summonsPeriodDays = summonsPeriodDays;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
