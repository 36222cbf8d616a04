package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts of agreements, promises and letters in which people may be named. What was sent stays as it was printed: it is
 * the contract.
 */
@ApplicationScoped
public class AgreementPersonalTexts implements PersonalTexts {

    private static final List<String> TEXTS =
            List.of("title", "occasion", "preamble", "duration", "termination", "publicity", "further", "changed_by");
    private static final List<String> SENT_TEXTS =
            Stream.concat(TEXTS.stream(), Stream.of("form")).toList();

    private static final TextTable AGREEMENTS = new TextTable(
            CooperationAgreement.KIND,
            "cooperation.personal.agreement",
            "cooperation_agreement",
            "title",
            TEXTS,
            "form IS NULL",
            "/cooperation/agreement?id=",
            null);
    private static final TextTable SENT = new TextTable(
            CooperationAgreement.KIND,
            "cooperation.personal.sent",
            "cooperation_agreement",
            "title",
            SENT_TEXTS,
            "form IS NOT NULL",
            "/cooperation/agreement?id=",
            "cooperation.personal.sentKept");
    private static final TextTable PARTIES = row(
            "AgreementParty",
            "cooperation.personal.party",
            "agreement_party",
            "signatory",
            "signatory",
            "signatory_function");
    private static final TextTable STEPS = row(
            "AgreementStep", "cooperation.personal.agreementStep", "agreement_step", "reason", "reason", "recorded_by");
    private static final TextTable PROMISES = new TextTable(
            Commitment.KIND,
            "cooperation.personal.commitment",
            "commitment",
            "what",
            List.of("what", "changed_by"),
            null,
            "/cooperation/commitment?id=",
            null);
    private static final TextTable RECORDS = row(
            "CommitmentRecord", "cooperation.personal.record", "commitment_record", "reason", "reason", "recorded_by");
    private static final TextTable LETTERS = row(
            "ThankYouLetter",
            "cooperation.personal.letter",
            "thank_you_letter",
            "subject",
            "subject",
            "text",
            "signatory",
            "recorded_by");
    private static final TextTable TEMPLATES = row(
            "TemplateVersion",
            "cooperation.personal.template",
            "text_template_version",
            "title",
            "title",
            "body",
            "duration",
            "termination",
            "publicity",
            "further",
            "changed_by");

    @Inject
    private AgreementRepository agreements;

    @Override
    public List<TextTable> tables() {
        return List.of(AGREEMENTS, SENT, PARTIES, STEPS, PROMISES, RECORDS, LETTERS, TEMPLATES);
    }

    /** Sides and steps are found by their agreement; nothing else is in the index. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return table == PARTIES || table == STEPS
                ? new SubjectRef(CooperationAgreement.KIND, agreements.getAgreementOf(table.kind(), id))
                : new SubjectRef(table.kind(), id);
    }

    private static TextTable row(String kind, String label, String table, String title, String... texts) {
        return new TextTable(kind, label, table, title, List.of(texts), null, null, null);
    }
}
