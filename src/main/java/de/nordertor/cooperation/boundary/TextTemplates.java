package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.CooperationPeople;
import de.nordertor.cooperation.control.TemplateRepository;
import de.nordertor.cooperation.entity.AgreementLanguage;
import de.nordertor.cooperation.entity.TemplateContent;
import de.nordertor.cooperation.entity.TemplateKind;
import de.nordertor.cooperation.entity.TextTemplate;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The templates of agreements and letters. */
@Stateless
@Permitted(Permission.MASTER_DATA_WRITE)
public class TextTemplates {

    @Inject
    private TemplateRepository templates;

    @Inject
    private CooperationPeople people;

    /** All, by kind and name. */
    public List<TemplateRow> list() {
        return templates.findAll().stream().map(TextTemplates::row).toList();
    }

    /** Those of a kind that are in use, by name. */
    @Permitted(Permission.COOPERATION_WRITE)
    public List<TemplateRow> selectable(TemplateKind kind) {
        return templates.findAll().stream()
                .filter(template -> template.isActive() && template.getKind() == kind)
                .map(TextTemplates::row)
                .toList();
    }

    /** What the form shows: the template, or with null the usual values of a new one. */
    public TemplateRow form(Long id) {
        return id == null
                ? new TemplateRow(
                        null,
                        0,
                        TemplateKind.AGREEMENT,
                        AgreementLanguage.DE,
                        null,
                        true,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                : row(templates.get(id));
    }

    /** What the texts were before, the latest first. */
    public List<TemplateVersionRow> versions(Long id) {
        return templates.get(id).getVersions().stream()
                .map(version -> new TemplateVersionRow(
                        version.getNumber(), version.content(), version.getChangedAt(), version.getChangedBy()))
                .sorted(Comparator.comparing(TemplateVersionRow::number).reversed())
                .toList();
    }

    /** Adds the row (id null) or changes the template it came from; kind and language stay. @return its id */
    public Long save(TemplateRow row) {
        TemplateContent content = new TemplateContent(
                row.title(), row.body(), row.duration(), row.termination(), row.publicity(), row.further());
        TextTemplate template;
        if (row.id() == null) {
            template = new TextTemplate(row.kind(), row.language(), row.name(), content, people.change());
        } else {
            template = templates.get(row.id(), row.version());
            template.rename(row.name());
            template.rewrite(content, people.change());
        }
        template.setActive(row.active());
        templates.save(template);
        return template.getId();
    }

    private static TemplateRow row(TextTemplate template) {
        TemplateContent content = template.current().content();
        return new TemplateRow(
                template.getId(),
                template.getVersion(),
                template.getKind(),
                template.getLanguage(),
                template.getName(),
                template.isActive(),
                template.current().getNumber(),
                content.title(),
                content.body(),
                content.duration(),
                content.termination(),
                content.publicity(),
                content.further());
    }
}
