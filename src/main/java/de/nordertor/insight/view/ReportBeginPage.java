package de.nordertor.insight.view;

import de.nordertor.insight.boundary.Reports;
import de.nordertor.insight.entity.DraftPurpose;
import de.nordertor.insight.entity.ReportOrder;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.omnifaces.cdi.ViewScoped;

/** For which committee and over which days something is drafted about a matter. */
@Named("reportBegin")
@ViewScoped
public class ReportBeginPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LAST_OF_DECEMBER = 31;

    @Inject
    private Reports reports;

    @Inject
    private Clock clock;

    private String kind;
    private Long id;
    private String draft;
    private String matter;
    private DraftPurpose purpose;
    private Long committee;
    private LocalDate from;
    private LocalDate to;

    /** Reads how the matter is called that the address names; an update tells of a year. */
    public void load() {
        matter = reports.matter(new SubjectRef(kind, id)).title();
        if (purpose == null) {
            purpose = DraftPurpose.of(kind).stream()
                    .filter(possible -> draft == null || possible.name().equals(draft))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("insight.report.noMatter"));
            if (purpose == DraftPurpose.CONCEPT_UPDATE) {
                int year = LocalDate.now(clock).getYear();
                from = LocalDate.of(year, Month.JANUARY, 1);
                to = LocalDate.of(year, Month.DECEMBER, LAST_OF_DECEMBER);
            }
        }
    }

    public String begin() {
        ReportOrder order = new ReportOrder(new SubjectRef(kind, id), purpose, committee, from, to);
        return "/insight/report?faces-redirect=true&id=" + reports.begin(order);
    }

    public String getMatter() {
        return matter;
    }

    public DraftPurpose getPurpose() {
        return purpose;
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

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public Long getCommittee() {
        return committee;
    }

    public void setCommittee(Long committee) {
        this.committee = committee;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
