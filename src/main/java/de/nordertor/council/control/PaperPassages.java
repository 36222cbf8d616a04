package de.nordertor.council.control;

import de.nordertor.council.entity.PaperContent;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.council.entity.PaperWords;
import de.nordertor.document.boundary.RichText;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.town.boundary.BudgetProducts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a version apart into the passages that somebody can remark on. They are German, as the paper is. */
@ApplicationScoped
public class PaperPassages {

    private static final Texts GERMAN = Texts.in(Locale.GERMAN);

    @Inject
    private RichText richText;

    @Inject
    private BudgetProducts products;

    public PaperWords of(PaperVersion version) {
        PaperContent content = version.content();
        List<String> passages = new ArrayList<>();
        add(passages, "council.paper.subject", content.subject());
        add(passages, "council.paper.date", Texts.date(content.date()));
        add(
                passages,
                "council.paper.budgetProduct",
                products.find(content.budgetProductId())
                        .map(product -> product.label())
                        .orElse(null));
        add(passages, "council.paper.informationContact", content.informationContact());
        add(passages, "council.paper.visibility", visibility(content.visibility()));
        add(passages, "council.paper.nonPublicReason", content.nonPublicReason());
        content.stations().forEach(station -> add(passages, "council.paper.consultations", station(station)));
        addLines(passages, content.statementOfFacts());
        if (content.proposedResolution() != null) {
            passages.add(GERMAN.get("council.paper.proposedResolution") + ":");
            addLines(passages, content.proposedResolution());
        }
        return new PaperWords(content.hash(), passages);
    }

    private static void add(List<String> passages, String label, String value) {
        if (value != null) {
            passages.add(GERMAN.get(label) + ": " + value);
        }
    }

    private static String station(PaperContent.Station station) {
        String role = station.role() == null
                ? ""
                : ", " + GERMAN.get("council.consultationRole." + station.role().name());
        return Texts.date(station.date()) + ", " + station.committee().getName() + role + ", "
                + visibility(station.visibility());
    }

    private static String visibility(Visibility visibility) {
        return GERMAN.get("council.visibility." + visibility.name());
    }

    private void addLines(List<String> passages, String formatted) {
        if (formatted != null) {
            richText.plainText(formatted)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(passages::add);
        }
    }
}
