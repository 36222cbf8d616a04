package de.nordertor.council.control;

import de.nordertor.council.entity.AgendaItem;
import de.nordertor.council.entity.Consultation;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.DepartmentScope;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who may know what happens in a part of a meeting that is not public: of a paper those who may read non-public papers of
 * its department, of everything else those who may read all of them.
 */
@ApplicationScoped
public class ConsultationAccess {

    @Inject
    private PaperAccess papers;

    @Inject
    private CurrentUser user;

    public boolean mayKnow(Consultation consultation) {
        CouncilPaper paper = consultation.getPaper();
        return papers.mayRead(paper)
                && (consultation.getVisibility() == Visibility.PUBLIC
                        || user.may(Permission.PAPER_READ_NON_PUBLIC, paper.getDepartmentId()));
    }

    /** The same rule as a condition of a list of consultations (alias {@code c}) with their papers (alias {@code p}). */
    void addKnown(PaperCriteria criteria) {
        papers.addReadable(criteria);
        DepartmentScope scope = user.departmentsWith(Permission.PAPER_READ_NON_PUBLIC);
        if (scope.all()) {
            return;
        }
        criteria.parameter("knownVisibility", Visibility.PUBLIC);
        if (scope.departmentIds().isEmpty()) {
            criteria.add("c.visibility = :knownVisibility");
        } else {
            criteria.add("(c.visibility = :knownVisibility OR p.departmentId IN :knownDepartments)");
            criteria.parameter("knownDepartments", scope.departmentIds());
        }
    }

    public boolean mayKnow(AgendaItem item) {
        if (item.getConsultation() != null) {
            return mayKnow(item.getConsultation());
        }
        return item.isPublic()
                || user.departmentsWith(Permission.PAPER_READ_NON_PUBLIC).all();
    }
}
