package de.nordertor.idea.control.exchange;

import de.nordertor.idea.entity.IdeaContent;
import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.SheetContent;
import de.nordertor.platform.entity.SearchForm;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import de.nordertor.town.entity.FieldOfAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the fields of action of this town by the names that another town gives them. */
@ApplicationScoped
public class ExchangeFields {

    @Inject
    private FieldsOfAction fields;

    /** What a sheet says here; fields that this town does not have stay as text. */
    SheetContent content(ExchangeFile.Sheet sheet) {
        SheetContent read = sheet.content();
        Set<FieldOfAction> known = known(sheet.fieldNames());
        List<String> others = sheet.fieldNames().stream()
                .filter(name -> known.stream().noneMatch(field -> isCalled(field.getName(), name)))
                .toList();
        return new SheetContent(
                read.title(),
                known,
                others.isEmpty() ? null : String.join(", ", others),
                read.areaType(),
                read.startingPosition(),
                read.description(),
                read.management(),
                read.participation(),
                read.effect(),
                read.conclusion(),
                read.contact());
    }

    IdeaContent content(ExchangeFile.Proposal idea, String municipality) {
        return new IdeaContent(
                idea.title(),
                idea.description(),
                IdeaSource.MUNICIPALITY,
                municipality,
                idea.receivedOn(),
                null,
                null,
                known(idea.fieldNames()));
    }

    private Set<FieldOfAction> known(List<String> names) {
        return new HashSet<>(fields.references(fields.list().stream()
                .filter(FieldOfActionRow::active)
                .filter(field -> names.stream().anyMatch(name -> isCalled(field.name(), name)))
                .map(FieldOfActionRow::id)
                .toList()));
    }

    private static boolean isCalled(String own, String theirs) {
        return SearchForm.of(own.strip()).equals(SearchForm.of(theirs.strip()));
    }
}
