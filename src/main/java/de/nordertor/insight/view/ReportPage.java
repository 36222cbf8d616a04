package de.nordertor.insight.view;

import de.nordertor.insight.boundary.ReportView;
import de.nordertor.insight.boundary.Reports;
import de.nordertor.insight.entity.draft.Section;
import de.nordertor.platform.view.Messages;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** A report that drafts itself: what the facts say, what of it is told, and in which words. */
@Named("report")
@ViewScoped
public class ReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reports reports;

    @Inject
    private Notices notices;

    @Inject
    private Messages messages;

    private Long id;
    private ReportView view;
    private List<Part> parts;
    private Long paperType;
    private Long department;

    /** A part of the form. */
    public record Part(Section section, List<ReportLine> lines) implements Serializable {}

    /** Reads the report that the address names. */
    public void load() {
        view = reports.view(id);
        parts = view.parts().stream()
                .map(part -> new Part(
                        part.section(),
                        part.lines().stream().map(ReportLine::new).toList()))
                .toList();
    }

    public String save() {
        write();
        notices.done("insight.report.saved");
        return here();
    }

    /** Saves what was written, and reads the facts anew. */
    public String refresh() {
        write();
        reports.refresh(id, reports.view(id).lockVersion());
        notices.done("insight.report.refreshed");
        return here();
    }

    /** Saves what was written, and makes a paper of it. */
    public String makePaper() {
        write();
        Long paper = reports.makePaper(id, paperType, department);
        notices.done("insight.report.made");
        return "/council/paper-edit?faces-redirect=true&id=" + paper;
    }

    private void write() {
        reports.save(
                id,
                view.lockVersion(),
                parts.stream()
                        .flatMap(part -> part.lines().stream())
                        .map(ReportLine::wording)
                        .toList());
    }

    /** Of what, for whom, of which days. */
    public String getEssentials() {
        List<String> parts = new ArrayList<>(List.of(view.matter().title()));
        if (view.committee() != null) {
            parts.add(messages.format("insight.report.for", view.committee()));
        }
        if (view.from() != null) {
            parts.add(messages.format("insight.report.from", view.from()));
        }
        if (view.to() != null) {
            parts.add(messages.format("insight.report.to", view.to()));
        }
        if (view.from() == null && view.to() == null && view.toldUntil() != null) {
            parts.add(messages.format("insight.report.since", view.toldUntil()));
        }
        return String.join(" · ", parts);
    }

    private String here() {
        return "/insight/report?faces-redirect=true&id=" + id;
    }

    public ReportView getView() {
        return view;
    }

    public List<Part> getParts() {
        return parts;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPaperType() {
        return paperType;
    }

    public void setPaperType(Long paperType) {
        this.paperType = paperType;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }
}
