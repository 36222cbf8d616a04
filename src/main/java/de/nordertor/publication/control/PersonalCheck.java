package de.nordertor.publication.control;

import de.nordertor.council.boundary.CouncilFacts;
import de.nordertor.document.boundary.RichText;
import de.nordertor.partner.boundary.NamedPeople;
import de.nordertor.platform.boundary.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Warns of what may be personal data in what would be shown: it is a person who decides. */
@ApplicationScoped
public class PersonalCheck {

    @Inject
    private NamedPeople partners;

    @Inject
    private CouncilFacts council;

    @Inject
    private RichText richText;

    /** One sentence for each finding; empty for none. What stands inside an attachment is not read. */
    public List<Sentence> warnings(Bundle bundle) {
        PersonalFindings findings = PersonalFindings.in(bundle.drafts(), richText::plainText);
        Set<String> names = findings.possibleNames();
        List<Sentence> warnings = new ArrayList<>(findings.obvious());
        warnings.addAll(findings.people(partners.among(names), "publication.warning.partner"));
        warnings.addAll(findings.people(council.withoutConsent(names), "publication.warning.member"));
        return warnings;
    }
}
