package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for agreements when another room hangs something on them. */
@ApplicationScoped
public class AgreementDirectory extends PermittedSubjects {

    @Inject
    private AgreementRepository agreements;

    public AgreementDirectory() {
        super(CooperationAgreement.KIND, Permission.COOPERATION_READ, Permission.COOPERATION_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return agreements.findTitles(ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    /** Once it is signed, the signed copy stays what it is. */
    @Override
    public boolean mayWrite(Long id) {
        return super.mayWrite(id) && agreements.isOpen(id);
    }

    static String pathOf(Long id) {
        return "/cooperation/agreement?id=" + id;
    }
}
