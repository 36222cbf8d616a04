package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.TemplateRow;
import de.nordertor.cooperation.boundary.TemplateVersionRow;
import de.nordertor.cooperation.boundary.TextTemplates;
import de.nordertor.cooperation.entity.AgreementLanguage;
import de.nordertor.cooperation.entity.Placeholder;
import de.nordertor.cooperation.entity.TemplateKind;
import de.nordertor.platform.view.NamedRecordForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;

/** The form of one template. */
@Named("template")
@ViewScoped
public class TemplatePage extends NamedRecordForm<TemplateRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private TextTemplates templates;

    private TemplateKind kind;
    private AgreementLanguage language;
    private String title;
    private String body;
    private String duration;
    private String termination;
    private String publicity;
    private String further;

    public TemplatePage() {
        super("cooperation.template.saved", "/cooperation/templates");
    }

    @Override
    protected TemplateRow read(Long wanted) {
        return templates.form(wanted);
    }

    @Override
    protected void show(TemplateRow row) {
        super.show(row);
        kind = row.kind();
        language = row.language();
        title = row.title();
        body = row.body();
        duration = row.duration();
        termination = row.termination();
        publicity = row.publicity();
        further = row.further();
    }

    @Override
    protected TemplateRow typed(Long recordId, long version) {
        return new TemplateRow(
                recordId,
                version,
                kind,
                language,
                getName(),
                isActive(),
                0,
                title,
                body,
                duration,
                termination,
                publicity,
                further);
    }

    @Override
    protected String store(TemplateRow row) {
        templates.save(row);
        return row.name();
    }

    /** What the texts were before, the latest first; none for a new one. */
    public List<TemplateVersionRow> getVersions() {
        return isNewRecord() ? List.of() : templates.versions(getId());
    }

    public boolean isLetter() {
        return kind == TemplateKind.THANK_YOU;
    }

    /** What can be filled in, as it is typed. */
    public String getPlaceholders() {
        return kind.placeholders().stream().map(Placeholder::typed).collect(Collectors.joining(", "));
    }

    public TemplateKind getKind() {
        return kind;
    }

    public void setKind(TemplateKind kind) {
        this.kind = kind;
    }

    public AgreementLanguage getLanguage() {
        return language;
    }

    public void setLanguage(AgreementLanguage language) {
        this.language = language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getDuration() {
        return duration;
    }

    public void setDuration(String duration) {
        this.duration = duration;
    }

    public String getTermination() {
        return termination;
    }

    public void setTermination(String termination) {
        this.termination = termination;
    }

    public String getPublicity() {
        return publicity;
    }

    public void setPublicity(String publicity) {
        this.publicity = publicity;
    }

    public String getFurther() {
        return further;
    }

    public void setFurther(String further) {
        this.further = further;
    }
}
