package de.nordertor.council.view;

import de.nordertor.council.boundary.CommitteeRow;
import de.nordertor.council.boundary.Committees;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.view.NamedRecordForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** The form of one committee. */
@Named("committee")
@ViewScoped
public class CommitteePage extends NamedRecordForm<CommitteeRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Committees committees;

    private CommitteeKind kind;
    private Visibility defaultVisibility;
    private int summonsPeriodDays;

    public CommitteePage() {
        super("council.committee.saved", "/council/committees");
    }

    @Override
    protected CommitteeRow read(Long wanted) {
        return committees.form(wanted);
    }

    @Override
    protected void show(CommitteeRow row) {
        super.show(row);
        kind = row.kind();
        defaultVisibility = row.defaultVisibility();
        summonsPeriodDays = row.summonsPeriodDays();
    }

    @Override
    protected CommitteeRow typed(Long recordId, long version) {
        return new CommitteeRow(recordId, version, getName(), kind, defaultVisibility, summonsPeriodDays, isActive());
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
}
