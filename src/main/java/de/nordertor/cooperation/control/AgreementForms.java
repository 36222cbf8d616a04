package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.AgreementContent;
import de.nordertor.cooperation.entity.AgreementState;
import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.CommitmentContent;
import de.nordertor.cooperation.entity.CooperationAgreement;
import de.nordertor.cooperation.entity.PartyContent;
import de.nordertor.cooperation.entity.Placeholder;
import de.nordertor.document.boundary.AgreementForm;
import de.nordertor.document.boundary.AgreementFormRenderer;
import de.nordertor.document.boundary.PaperForm;
import de.nordertor.town.boundary.Municipalities;
import de.nordertor.town.boundary.MunicipalityRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints an agreement with what stands in all rooms. What was sent is printed as it was sent. */
@ApplicationScoped
public class AgreementForms {

    private static final List<String> WORDS = List.of(
            "kind",
            "page",
            "pagesOf",
            "draft",
            "shield",
            "version",
            "date",
            "between",
            "promises",
            "who",
            "toWhom",
            "what",
            "amount",
            "until",
            "signatures",
            "signsFor",
            "placeAndDay",
            "signature");

    @Inject
    private CommitmentRepository commitments;

    @Inject
    private Sides sides;

    @Inject
    private Municipalities municipalities;

    @Inject
    private AgreementFormRenderer renderer;

    public byte[] pdf(CooperationAgreement agreement) {
        return renderer.toPdf(
                agreement.getForm() == null
                        ? write(agreement, agreement.getState() == AgreementState.DRAFT)
                        : agreement.getForm().getForm());
    }

    /** The form as it is sent. */
    public String sent(CooperationAgreement agreement) {
        return write(agreement, false);
    }

    /** For example {@code vereinbarung-lesepaten.pdf}. */
    public String fileName(CooperationAgreement agreement) {
        String version = agreement.getNumber() > 1 ? "-fassung-" + agreement.getNumber() : "";
        String name = "vereinbarung-" + agreement.getCooperation().getTitle() + version;
        return name.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]+", "-") + ".pdf";
    }

    /** The texts that there are, by the names of their fields, with their placeholders filled. */
    public Map<String, String> texts(CooperationAgreement agreement) {
        AgreementContent content = agreement.content();
        Map<Placeholder, String> values = values(agreement, content);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("preamble", content.preamble());
        typed.put("duration", content.duration());
        typed.put("termination", content.termination());
        typed.put("publicity", content.publicity());
        typed.put("further", content.further());
        Map<String, String> filled = new LinkedHashMap<>();
        typed.forEach((field, text) -> {
            if (text != null) {
                filled.put(field, Placeholder.fill(text, values));
            }
        });
        return filled;
    }

    private Map<Placeholder, String> values(CooperationAgreement agreement, AgreementContent content) {
        return words(content).values(agreement.getCooperation().getTitle(), content, promises(agreement));
    }

    private List<CommitmentContent> promises(CooperationAgreement agreement) {
        return commitments.findOf(agreement.getId()).stream()
                .map(Commitment::content)
                .toList();
    }

    private AgreementWords words(AgreementContent content) {
        return new AgreementWords(
                content.language(),
                sides.names(
                        content.parties().stream().map(PartyContent::partnerId).toList()));
    }

    private String write(CooperationAgreement agreement, boolean draft) {
        AgreementContent content = agreement.content();
        AgreementWords words = words(content);
        Map<String, String> labels = new HashMap<>();
        WORDS.forEach(word -> labels.put(word, words.get("cooperation.paper." + word)));
        List<AgreementForm.Section> sections = new ArrayList<>();
        List<AgreementForm.Section> terms = new ArrayList<>();
        texts(agreement).forEach((field, text) -> ("preamble".equals(field) ? sections : terms)
                .add(new AgreementForm.Section(words.get("cooperation.agreement." + field), text)));
        return renderer.write(new AgreementForm(
                letterhead(),
                content.language().tag(),
                labels,
                content.title(),
                agreement.getNumber(),
                draft,
                content.agreedOn(),
                content.parties().stream()
                        .map(party -> new AgreementForm.Party(
                                words.name(party.partnerId()), party.signatory(), party.function()))
                        .toList(),
                sections,
                promises(agreement).stream()
                        .map(promise -> new AgreementForm.Promise(
                                words.name(promise.debtorId()),
                                words.name(promise.recipientId()),
                                promise.what(),
                                words.amount(promise),
                                promise.dueOn()))
                        .toList(),
                terms));
    }

    private PaperForm.Letterhead letterhead() {
        MunicipalityRow town = municipalities.current();
        return new PaperForm.Letterhead(town.name(), town.chiefExecutiveTitle(), town.shield());
    }
}
