package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.AgreementForms;
import de.nordertor.cooperation.control.AgreementRepository;
import de.nordertor.cooperation.control.AgreementViews;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows and prints agreements. */
@Stateless
@Permitted(Permission.COOPERATION_READ)
public class Agreements {

    @Inject
    private AgreementRepository agreements;

    @Inject
    private AgreementViews views;

    @Inject
    private AgreementForms forms;

    /**
     * An accessible PDF (PDF/A-3a, PDF/UA-1).
     *
     * @param fileName without a path, for example {@code vereinbarung-lesepaten.pdf}
     */
    public record Print(String fileName, byte[] pdf) {}

    /** The versions of a cooperation's agreement, the newest first. */
    public List<AgreementRow> ofCooperation(Long cooperationId) {
        return agreements.findRows(cooperationId);
    }

    public AgreementView view(Long id) {
        return views.of(agreements.get(id));
    }

    /** What was sent is printed as it was sent; a draft is marked as one. */
    public Print print(Long id) {
        CooperationAgreement agreement = agreements.get(id);
        return new Print(forms.fileName(agreement), forms.pdf(agreement));
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        return views.history(agreements.get(id));
    }
}
