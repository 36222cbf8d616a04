package de.nordertor.cooperation.control;

import de.nordertor.cooperation.boundary.LetterInput;
import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.LetterContent;
import de.nordertor.cooperation.entity.Placeholder;
import de.nordertor.cooperation.entity.TemplateContent;
import de.nordertor.cooperation.entity.TextTemplate;
import de.nordertor.cooperation.entity.ThankYouLetter;
import de.nordertor.document.boundary.LetterForm;
import de.nordertor.document.boundary.LetterRenderer;
import de.nordertor.document.boundary.PaperForm;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.town.boundary.Municipalities;
import de.nordertor.town.boundary.MunicipalityRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drafts letters of thanks from a template and prints them. */
@ApplicationScoped
public class LetterForms {

    private static final List<String> WORDS = List.of("page", "pagesOf", "shield");

    @Inject
    private LetterRepository letters;

    @Inject
    private Sides sides;

    @Inject
    private Municipalities municipalities;

    @Inject
    private LetterRenderer renderer;

    /** What the form of a new letter shows: everything is filled in, and all of it can be rewritten. */
    public LetterInput drafted(Cooperation cooperation, Long partnerId, TextTemplate template, LocalDate today) {
        AgreementWords words = new AgreementWords(template.getLanguage(), sides.names(List.of(partnerId)));
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.COOPERATION, cooperation.getTitle());
        values.put(Placeholder.PARTNER, words.name(partnerId));
        values.put(Placeholder.TOWN, words.name(null));
        values.put(
                Placeholder.PERFORMANCE,
                words.given(letters.findGiven(cooperation.getId(), partnerId).stream()
                        .map(Commitment::givenContent)
                        .toList()));
        values.put(
                Placeholder.PERIOD,
                words.period(
                        cooperation.content().startsOn(), cooperation.content().endsOn()));
        values.put(Placeholder.DATE, Texts.date(today));
        TemplateContent texts = template.current().content();
        return new LetterInput(
                template.getLanguage(),
                today,
                Placeholder.fill(texts.title(), values),
                Placeholder.fill(texts.body(), values),
                municipalities.current().chiefExecutiveTitle());
    }

    public byte[] pdf(ThankYouLetter letter) {
        LetterContent content = letter.content();
        Texts texts = Texts.in(content.language().locale());
        Map<String, String> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word, texts.get("cooperation.paper." + word)));
        words.put("kind", texts.get("cooperation.paper.thanks"));
        MunicipalityRow town = municipalities.current();
        return renderer.toPdf(new LetterForm(
                new PaperForm.Letterhead(town.name(), town.chiefExecutiveTitle(), town.shield()),
                content.language().tag(),
                words,
                letters.findAddressLines(letter.getPartnerId()),
                content.writtenOn(),
                content.subject(),
                content.text(),
                content.signatory()));
    }
}
