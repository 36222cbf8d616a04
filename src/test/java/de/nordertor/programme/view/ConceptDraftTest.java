package de.nordertor.programme.view;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.programme.entity.ConceptContent;
import de.nordertor.programme.entity.ItemContent;
import de.nordertor.programme.entity.ItemKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptDraftTest {

    private final ConceptDraft draft = new ConceptDraft(new ConceptContent(
            "ISEK",
            null,
            null,
            List.of(
                    new ItemContent(1L, ItemKind.GOAL, 5L, "Nachbarschaft"),
                    new ItemContent(2L, ItemKind.MEASURE, null, "Treff"),
                    new ItemContent(3L, ItemKind.GOAL, 6L, "Wege"))));

    @Test
    void aNewMeasureStandsBelowTheLastOfItsGoal() {
        draft.addMeasure(draft.getItems().get(0));
        draft.getItems().get(2).setTitle("Fest");
        assertThat(titles()).containsExactly("Nachbarschaft", "Treff", "Fest", "Wege");
        draft.addMeasure(draft.getItems().get(3));
        draft.getItems().get(4).setTitle("Querung");
        assertThat(titles()).containsExactly("Nachbarschaft", "Treff", "Fest", "Wege", "Querung");
    }

    @Test
    void aGoalGoesWithItsMeasures() {
        draft.remove(draft.getItems().get(0));
        assertThat(titles()).containsExactly("Wege");
        draft.remove(draft.getItems().get(0));
        assertThat(titles()).isEmpty();
    }

    @Test
    void whatNobodyFilledInIsLeftOut() {
        draft.addGoal();
        assertThat(titles()).containsExactly("Nachbarschaft", "Treff", "Wege");
        draft.remove(draft.getItems().get(1));
        assertThat(draft.content().items()).extracting(ItemContent::id).containsExactly(1L, 3L);
    }

    private List<String> titles() {
        return draft.content().items().stream().map(ItemContent::title).toList();
    }
}
