package de.nordertor.council.control;

import de.nordertor.council.boundary.PaperView;
import de.nordertor.council.entity.Approval;
import de.nordertor.council.entity.CoSignature;
import de.nordertor.council.entity.CoSignatureState;
import de.nordertor.council.entity.CoSigning;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperContent;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.AuditAction;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.town.boundary.BudgetProducts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Shows a paper to a person: the version asked for, the others to choose from, and what may be done. */
@ApplicationScoped
public class PaperViews {

    private static final int HISTORY_LIMIT = 500;
    private static final String STATE = "state";
    private static final Set<String> REMARKS = Set.of("comment", "passage");
    private static final Set<String> ACTED = Set.of(CoSignatureState.SIGNED.name(), CoSignatureState.RETURNED.name());

    @Inject
    private PaperAccess access;

    @Inject
    private Departments departments;

    @Inject
    private BudgetProducts products;

    @Inject
    private AuditRepository trail;

    @Inject
    private AgendaViews consultations;

    @Inject
    private CoSigningRepository coSignings;

    public PaperView of(CouncilPaper paper, Integer versionNumber) {
        List<PaperVersion> readable = paper.getVersions().stream()
                .filter(v -> access.mayReadVersion(paper, v.getVisibility(), v.isFrozen()))
                .toList();
        PaperVersion shown = choose(readable, versionNumber);
        return new PaperView(
                paper.getId(),
                paper.getVersion(),
                paper.getNumber() == null ? null : paper.getNumber().text(),
                paper.getState(),
                paper.isSubmitted(),
                paper.getType().getName(),
                paper.getType().hasResolution(),
                paper.getDepartmentId(),
                departments.get(paper.getDepartmentId()).name(),
                paper.getWithdrawalReason(),
                paper.getChangedAt(),
                paper.getChangedBy(),
                version(shown),
                readable.stream().map(PaperViews::row).toList(),
                consultations.of(paper),
                access.actions(paper));
    }

    private static PaperVersion choose(List<PaperVersion> readable, Integer versionNumber) {
        return readable.stream()
                .filter(v -> versionNumber == null || v.getVersionNumber() == versionNumber)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFoundException("council.paper.notFound"));
    }

    PaperView.Version version(PaperVersion version) {
        PaperContent content = version.content();
        Approval approval = version.getApproval();
        return new PaperView.Version(
                version.getVersionNumber(),
                content.date(),
                products.find(content.budgetProductId())
                        .map(product -> product.label())
                        .orElse(null),
                content.informationContact(),
                content.subject(),
                content.statementOfFacts(),
                content.proposedResolution(),
                content.visibility(),
                content.nonPublicReason(),
                version.getCorrectionReason(),
                content.stations().stream()
                        .map(s -> new PaperView.Station(s.committee().getName(), s.date(), s.role(), s.visibility()))
                        .toList(),
                approval == null ? null : approval.approvedAt(),
                approval == null ? null : approval.approvedBy(),
                approval == null ? null : approval.frozenHash(),
                version.isUntouched());
    }

    private static PaperView.VersionRow row(PaperVersion version) {
        Approval approval = version.getApproval();
        return new PaperView.VersionRow(
                version.getVersionNumber(),
                approval == null ? null : approval.approvedAt(),
                approval == null ? null : approval.approvedBy(),
                version.getCorrectionReason());
    }

    /** Of the paper itself, of those of its versions that the person may read, and of their co-signings; newest first. */
    public List<AuditRow> history(CouncilPaper paper) {
        List<AuditRow> rows = new ArrayList<>(trail.findBySubject("CouncilPaper", paper.getId(), HISTORY_LIMIT));
        paper.getVersions().stream()
                .filter(v -> access.mayReadVersion(paper, v.getVisibility(), v.isFrozen()))
                .forEach(v -> rows.addAll(trail.findBySubject("PaperVersion", v.getId(), HISTORY_LIMIT)));
        if (access.mayReadDraft(paper)) {
            paper.getVersions().forEach(v -> rows.addAll(coSigned(v)));
        }
        rows.removeIf(row -> row.field() != null && row.field().startsWith("changed"));
        rows.sort(Comparator.comparing(AuditRow::occurredAt).reversed());
        return rows;
    }

    /** Where a co-signing and its signatures stood, and what was remarked; what else changed in them follows from that. */
    private List<AuditRow> coSigned(PaperVersion version) {
        List<AuditRow> rows = new ArrayList<>();
        for (CoSigning coSigning : coSignings.findAll(version)) {
            rows.addAll(trail.findBySubject(CoSigning.KIND, coSigning.getId(), HISTORY_LIMIT));
            coSigning
                    .getSignatures()
                    .forEach(one -> rows.addAll(trail.findBySubject(CoSignature.KIND, one.getId(), HISTORY_LIMIT)));
        }
        rows.removeIf(row -> !isTold(row));
        return rows;
    }

    private static boolean isTold(AuditRow row) {
        if (row.subjectKind().equals(CoSigning.KIND)) {
            return row.action() == AuditAction.CREATED || STATE.equals(row.field());
        }
        return STATE.equals(row.field())
                ? ACTED.contains(row.newValue())
                : REMARKS.contains(String.valueOf(row.field())) && row.newValue() != null;
    }
}
