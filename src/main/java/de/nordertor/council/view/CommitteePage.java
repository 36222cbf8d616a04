package de.nordertor.council.view;

import de.nordertor.council.boundary.CommitteeRow;
import de.nordertor.council.boundary.Committees;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** The form of one committee. */
@Named("committee")
@ViewScoped
public class CommitteePage implements Serializable {

    @Inject
    private Committees committees;

    @Inject
    private Notices notices;

    private Long id;
    private long version;
    private boolean loaded;
    private String name;
    private CommitteeKind kind;
    private Visibility defaultVisibility;
    private int summonsPeriodDays;
    private boolean active;

    public void load() {
        if (loaded) {
            return;
        }
        CommitteeRow row = committees.form(id);
        version = row.version();
        name = row.name();
        kind = row.kind();
        defaultVisibility = row.defaultVisibility();
        summonsPeriodDays = row.summonsPeriodDays();
        active = row.active();
        loaded = true;
    }

    public String save() {
        committees.save(new CommitteeRow(id, version, name, kind, defaultVisibility, summonsPeriodDays, active));
        notices.done("council.committee.saved", name);
        return "/council/committees?faces-redirect=true";
    }

    public List<CommitteeKind> getKinds() {
        return List.of(CommitteeKind.values());
    }

    public List<Visibility> getVisibilities() {
        return List.of(Visibility.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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
