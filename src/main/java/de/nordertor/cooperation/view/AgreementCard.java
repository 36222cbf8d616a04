package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.AgreementRow;
import de.nordertor.cooperation.boundary.Agreements;
import de.nordertor.cooperation.boundary.LetterRow;
import de.nordertor.cooperation.boundary.ThankYouLetters;
import de.nordertor.partner.boundary.PartnerName;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The agreements and letters of the cooperation that a page shows; the page's include says of which. */
@Named("agreementCard")
@RequestScoped
public class AgreementCard {

    @Inject
    private Agreements agreements;

    @Inject
    private ThankYouLetters letters;

    @Inject
    private CurrentUser user;

    private final Map<Long, List<AgreementRow>> rows = new HashMap<>();
    private final Map<Long, List<LetterRow>> written = new HashMap<>();

    public List<AgreementRow> rows(Long cooperationId) {
        return rows.computeIfAbsent(cooperationId, agreements::ofCooperation);
    }

    public List<LetterRow> letters(Long cooperationId) {
        return written.computeIfAbsent(cooperationId, letters::ofCooperation);
    }

    /** Who can be thanked. */
    public List<PartnerName> recipients(Long cooperationId) {
        return letters.recipients(cooperationId);
    }

    public boolean isMayWrite() {
        return user.may(Permission.COOPERATION_WRITE);
    }
}
