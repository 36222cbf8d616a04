package de.nordertor.council.control;

import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperContent;
import de.nordertor.council.entity.PaperFormat;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.document.boundary.PaperForm;
import de.nordertor.document.boundary.PaperFormRenderer;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.boundary.BudgetProductRow;
import de.nordertor.town.boundary.BudgetProducts;
import de.nordertor.town.boundary.Municipalities;
import de.nordertor.town.boundary.MunicipalityRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Fills the printed form of a paper with what stands in all rooms. The form is German, whoever prints it. */
@ApplicationScoped
public class PaperForms {

    @Inject
    private Municipalities municipalities;

    @Inject
    private BudgetProducts products;

    @Inject
    private Departments departments;

    @Inject
    private Attachments attachments;

    @Inject
    private PaperFormRenderer renderer;

    String departmentCode(Long departmentId) {
        return departments.get(departmentId).code();
    }

    /** The complete form of a version as XHTML; of a frozen one exactly what was approved. */
    public String xhtml(PaperVersion version) {
        return version.isFrozen() ? version.getApproval().frozenForm() : renderer.freeze(form(version, true));
    }

    /** The form as it is frozen at approval: the number is there, and it is no draft any more. */
    String approvedXhtml(PaperVersion version) {
        return renderer.freeze(form(version, false));
    }

    /** The form as a file. */
    public byte[] write(PaperVersion version, PaperFormat format) {
        String form = xhtml(version);
        return switch (format) {
            case PDF -> renderer.toPdf(form);
            case DOCX -> renderer.toDocx(form);
            case ODT -> renderer.toOdt(form);
        };
    }

    /** Without an ending; for example {@code sachstandsbericht-5-014-2016}, {@code sachstandsbericht-entwurf}. */
    public String fileName(PaperVersion version) {
        CouncilPaper paper = version.getPaper();
        String number = version.isFrozen() ? paper.getNumber().text() : "entwurf";
        String versionPart = version.getVersionNumber() > 1 ? "-fassung-" + version.getVersionNumber() : "";
        String name = paper.getType().getName() + "-" + number + versionPart;
        return name.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private PaperForm form(PaperVersion version, boolean draft) {
        CouncilPaper paper = version.getPaper();
        PaperContent content = version.content();
        Optional<BudgetProductRow> product = products.find(content.budgetProductId());
        return new PaperForm(
                letterhead(),
                paper.getType().getName(),
                paper.getNumber() == null ? null : paper.getNumber().text(),
                version.getVersionNumber(),
                draft,
                visibility(content.visibility()),
                content.visibility() == Visibility.NON_PUBLIC,
                content.date(),
                product.map(BudgetProductRow::code).orElse(null),
                product.map(BudgetProductRow::name).orElse(null),
                departments.get(paper.getDepartmentId()).name(),
                content.informationContact(),
                consultations(content),
                content.subject(),
                content.statementOfFacts(),
                content.proposedResolution(),
                attachmentTitles(paper, content.visibility()));
    }

    /** A public form names only what is public. */
    private List<String> attachmentTitles(CouncilPaper paper, Visibility visibility) {
        return attachments.list(new SubjectRef(PaperGuard.KIND, paper.getId())).stream()
                .filter(attachment -> attachment.isPublic() || visibility == Visibility.NON_PUBLIC)
                .map(AttachmentRow::title)
                .toList();
    }

    private PaperForm.Letterhead letterhead() {
        MunicipalityRow town = municipalities.current();
        return new PaperForm.Letterhead(town.name(), town.chiefExecutiveTitle(), town.shield());
    }

    /** The visibility of a station is named only where it differs from the paper's. */
    private static List<PaperForm.ConsultationRow> consultations(PaperContent content) {
        return content.stations().stream()
                .map(station -> new PaperForm.ConsultationRow(
                        station.date(),
                        station.committee().getName(),
                        role(station.role()),
                        station.visibility() == content.visibility() ? null : visibility(station.visibility())))
                .toList();
    }

    private static String visibility(Visibility visibility) {
        return text("council.visibility." + visibility.name());
    }

    private static String role(ConsultationRole role) {
        return role == null ? null : text("council.consultationRole." + role.name());
    }

    private static String text(String key) {
        return Texts.in(Locale.GERMAN).get(key);
    }
}
