package de.nordertor.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    @Test
    void whatCountsMoreWeighsMore() {
        Checklist checklist = new Checklist(List.of(of("Ziele", 5, 4), of("Personal", 1, 0)));
        assertThat(checklist.percent()).hasValue(83);
    }

    @Test
    void whatNobodyHasAnsweredDoesNotCountAndIsNamed() {
        Checklist checklist = new Checklist(List.of(of("Ziele", 5, 2), of("Personal", 5, null)));
        assertThat(checklist.percent()).hasValue(50);
        assertThat(checklist.firstOpen()).map(CriterionContent::name).hasValue("Personal");
    }

    @Test
    void withoutAnAnswerThereIsNoNumber() {
        assertThat(new Checklist(List.of(of("Ziele", 5, null))).percent()).isEmpty();
        assertThat(new Checklist(List.of()).percent()).isEmpty();
    }

    @Test
    void weightsAndRatingsLieWithinTheirScale() {
        assertThatThrownBy(() -> of("Ziele", 0, 1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> of("Ziele", 6, 1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> of("Ziele", 1, -1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> of("Ziele", 1, 5)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> of("Ziele", null, 1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> of(" ", 1, 1)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aListOfHundredsIsRefused() {
        List<CriterionContent> many = Collections.nCopies(Checklist.MOST + 1, of("Ziele", 1, 1));
        assertThatThrownBy(() -> new Checklist(many)).isInstanceOf(InvalidInputException.class);
    }

    private static CriterionContent of(String name, Integer weight, Integer rating) {
        return new CriterionContent(name, weight, rating, null);
    }
}
