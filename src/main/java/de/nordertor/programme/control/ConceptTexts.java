package de.nordertor.programme.control;

import de.nordertor.platform.boundary.PersonalTexts;
import de.nordertor.platform.boundary.TextTable;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.DevelopmentConcept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The texts of development concepts in which people may be named. */
@ApplicationScoped
public class ConceptTexts implements PersonalTexts {

    private static final TextTable CONCEPTS = new TextTable(
            DevelopmentConcept.KIND,
            "programme.personal.concept",
            "development_concept",
            "title",
            List.of("title", "decided_by", "changed_by"),
            null,
            "/programme/concept?id=",
            null);
    private static final TextTable ITEMS =
            row("ConceptItem", "programme.personal.item", "concept_item", "title", "title");
    private static final TextTable UPDATES =
            row("ConceptUpdate", "programme.personal.update", "concept_update", "recorded_by", "recorded_by");
    private static final TextTable ENTRIES = row(
            "ConceptUpdateEntry", "programme.personal.updateEntry", "concept_update_entry", "title", "title", "reason");

    @Inject
    private ConceptRepository concepts;

    @Override
    public List<TextTable> tables() {
        return List.of(CONCEPTS, ITEMS, UPDATES, ENTRIES);
    }

    /** Everything is found by its concept. */
    @Override
    public SubjectRef indexed(TextTable table, Long id) {
        return new SubjectRef(
                DevelopmentConcept.KIND, table == CONCEPTS ? id : concepts.getConceptOf(table.kind(), id));
    }

    private static TextTable row(String kind, String label, String table, String title, String... texts) {
        return new TextTable(kind, label, table, title, List.of(texts), null, null, null);
    }
}
