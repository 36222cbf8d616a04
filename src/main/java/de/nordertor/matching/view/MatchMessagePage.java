package de.nordertor.matching.view;

import de.nordertor.matching.boundary.MatchedPair;
import de.nordertor.matching.boundary.Matches;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** What one could write to both sides of a pair, in German and English. */
@Named("matchMessage")
@RequestScoped
public class MatchMessagePage extends PairPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Matches matches;

    @Inject
    private Partners partners;

    @Inject
    private Notices notices;

    private MatchedPair shown;
    private List<ProposedMessage> asking = List.of();
    private List<ProposedMessage> giving = List.of();

    /** Says so and shows no message where the pair does not fit any more. */
    public void load() {
        try {
            shown = matches.pair(getNeed(), getOffer(), getPartner());
            asking = messages("asking", shown.asking());
            giving = messages("giving", shown.giving());
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    private List<ProposedMessage> messages(String side, SubjectTitle partner) {
        String email =
                partner == null ? null : partners.view(partner.subject().id()).email();
        return List.of(Locale.GERMAN, Locale.ENGLISH).stream()
                .map(locale -> ProposedMessage.of(side, shown, locale, email == null ? "" : email))
                .toList();
    }

    public MatchedPair getShown() {
        return shown;
    }

    public List<ProposedMessage> getAsking() {
        return asking;
    }

    public List<ProposedMessage> getGiving() {
        return giving;
    }
}
