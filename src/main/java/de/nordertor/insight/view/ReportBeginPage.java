package de.nordertor.insight.view;

import de.nordertor.insight.boundary.Reports;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** For which committee a report about a matter is drafted. */
@Named("reportBegin")
@ViewScoped
public class ReportBeginPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reports reports;

    @Inject
    private CurrentUser user;

    private String kind;
    private Long id;
    private String matter;
    private Long committee;

    /** Reads how the matter is called that the address names. */
    public void load() {
        matter = reports.matter(new SubjectRef(kind, id)).title();
    }

    public String begin() {
        return "/insight/report?faces-redirect=true&id=" + reports.begin(new SubjectRef(kind, id), committee);
    }

    /** For the pages of the matters. */
    public boolean isMayDraft() {
        return user.may(Permission.PAPER_WRITE);
    }

    public String getMatter() {
        return matter;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCommittee() {
        return committee;
    }

    public void setCommittee(Long committee) {
        this.committee = committee;
    }
}
