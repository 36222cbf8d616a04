package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerBulkInput;
import de.nordertor.partner.boundary.PartnerBulkRow;
import de.nordertor.partner.boundary.PartnerExportRow;
import de.nordertor.platform.entity.BulkOutcome;
import de.nordertor.platform.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A change of many partners in words: what is wanted, and what it means for one of them, "before → after". */
@Named("partnerBulkTexts")
@RequestScoped
public class PartnerBulkTexts {

    private static final String ARROW = " → ";

    @Inject
    private Messages messages;

    @Inject
    private PartnerChoices choices;

    /** One line for each thing that changes. */
    public List<String> lines(PartnerBulkInput wanted) {
        List<String> lines = new ArrayList<>();
        if (!wanted.addedTagIds().isEmpty()) {
            lines.add(messages.format("partner.bulk.adds", names(wanted.addedTagIds())));
        }
        if (!wanted.removedTagIds().isEmpty()) {
            lines.add(messages.format("partner.bulk.removes", names(wanted.removedTagIds())));
        }
        if (wanted.assigned()) {
            lines.add(messages.format("partner.bulk.assigns", person(wanted)));
        }
        if (wanted.status() != null) {
            lines.add(messages.format("partner.bulk.moves", messages.of("partner.status", wanted.status())));
        }
        return lines;
    }

    public String status(PartnerBulkRow row, PartnerBulkInput wanted) {
        String now = messages.of("partner.status", row.partner().status());
        boolean moves =
                wanted.status() != null && wanted.status() != row.partner().status();
        return isPlanned(row) && moves ? now + ARROW + messages.of("partner.status", wanted.status()) : now;
    }

    public String responsible(PartnerBulkRow row, PartnerBulkInput wanted) {
        String now = Objects.requireNonNullElse(row.partner().responsible(), messages.get("partner.bulk.nobody"));
        boolean changes = wanted.assigned() && !now.equals(person(wanted));
        return isPlanned(row) && changes ? now + ARROW + person(wanted) : now;
    }

    public String tags(PartnerBulkRow row, PartnerBulkInput wanted) {
        PartnerExportRow partner = row.partner();
        List<String> texts = new ArrayList<>(partner.tags());
        if (isPlanned(row)) {
            Set<String> removed = set(wanted.removedTagIds());
            texts.replaceAll(tag -> removed.contains(tag) ? "− " + tag : tag);
            set(wanted.addedTagIds()).stream()
                    .filter(tag -> !partner.tags().contains(tag))
                    .sorted()
                    .forEach(tag -> texts.add("+ " + tag));
        }
        return String.join(", ", texts);
    }

    private String person(PartnerBulkInput wanted) {
        return choices.people(wanted.responsibleId()).stream()
                .filter(person -> person.getValue().equals(wanted.responsibleId()))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse(messages.get("partner.bulk.nobody"));
    }

    private String names(Set<Long> tagIds) {
        return set(tagIds).stream().sorted().collect(Collectors.joining(", "));
    }

    private Set<String> set(Set<Long> tagIds) {
        return choices.getAllTags().stream()
                .filter(tag -> tagIds.contains((Long) tag.getValue()))
                .map(SelectItem::getLabel)
                .collect(Collectors.toSet());
    }

    private static boolean isPlanned(PartnerBulkRow row) {
        return row.row().outcome() == BulkOutcome.PLANNED;
    }
}
