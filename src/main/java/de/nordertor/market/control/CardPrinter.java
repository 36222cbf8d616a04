package de.nordertor.market.control;

import de.nordertor.document.boundary.CardSheet;
import de.nordertor.document.boundary.CardSheetRenderer;
import de.nordertor.market.boundary.CardRow;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.town.boundary.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints cards as the plan is now. */
@ApplicationScoped
public class CardPrinter {

    @Inject
    private MarketCardRepository cards;

    @Inject
    private CardSheetRenderer renderer;

    @Inject
    private Municipalities municipalities;

    /** @param kind null for both */
    public byte[] print(Marketplace marketplace, ListingKind kind) {
        List<CardRow> rows = cards.findRows(marketplace.getId());
        Map<Long, CardRow> byId = rows.stream().collect(Collectors.toMap(CardRow::id, Function.identity()));
        List<CardSheet.Card> printed = rows.stream()
                .filter(row -> kind == null || row.kind() == kind)
                .map(row -> card(row, byId.get(row.meetsId())))
                .toList();
        if (printed.isEmpty()) {
            throw new IllegalStepException("market.print.nothing");
        }
        return renderer.toPdf(new CardSheet("de-DE", marketplace.getName(), municipalities.name(), printed));
    }

    private static CardSheet.Card card(CardRow row, CardRow meets) {
        Texts texts = Texts.in(Locale.GERMAN);
        List<String> lines = new ArrayList<>();
        if (meets != null) {
            lines.add(texts.format("market.print.first", meets.number(), meets.title()));
            if (meets.partner() != null) {
                lines.add(meets.partner());
            }
        }
        if (row.table() != null) {
            lines.add(texts.format("market.print.table", row.table()));
        }
        return new CardSheet.Card(
                texts.format("market.print.heading", texts.get("market.kind." + row.kind()), row.number()),
                row.title(),
                row.partner() == null ? texts.get("market.card.own") : row.partner(),
                lines);
    }
}
