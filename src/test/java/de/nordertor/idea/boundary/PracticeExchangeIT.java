package de.nordertor.idea.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.idea.boundary.ExchangePlan.Action;
import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.town.boundary.Municipalities;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two towns exchange a sheet and what became of it; the database of the other town is played by its name. */
@ExtendWith(ArquillianExtension.class)
class PracticeExchangeIT {

    private static final String WRITER = "redaktion-it";
    private static final String DECIDER = "quartier-it";
    private static final String READER = "reader-it";
    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);

    @Inject
    private PracticeSheets sheets;

    @Inject
    private PracticeExchange exchange;

    @Inject
    private SheetAdoptions adoptions;

    @Inject
    private Ideas ideas;

    @Inject
    private Municipalities municipalities;

    @Inject
    private TestPeople people;

    private final String word = TestIdeas.word();
    private final String otherTown = "K͟hānstadt " + word;

    @BeforeEach
    void thePeople() {
        people.have(WRITER, Role.EDITOR, null);
        people.have(DECIDER, Role.QUARTER_MANAGEMENT, null);
        people.have(READER, Role.READER, null);
    }

    @Test
    void aSheetGoesOutComesInIsAdoptedAndTheResultComesBack() throws Exception {
        Long own = people.as(WRITER, () -> sheets.create(TestIdeas.sheet("Lesepaten Đorđević " + word)));
        String sent = people.as(WRITER, () -> exchange.sheet(own));
        // in the other town
        String arrived = sent.replace(town(), otherTown);
        assertThat(actions(people.as(DECIDER, () -> exchange.plan(arrived)))).containsExactly(Action.NEW);
        assertThat(foreign()).isEmpty();
        assertThat(actions(people.as(DECIDER, () -> exchange.store(arrived)))).containsExactly(Action.NEW);
        assertThat(actions(people.as(DECIDER, () -> exchange.store(arrived)))).containsExactly(Action.UNCHANGED);
        SheetRow read = foreign().get(0);
        SheetView view = people.as(READER, () -> sheets.view(read.id()));
        assertThat(view.content()).isEqualTo(TestIdeas.sheet("Lesepaten Đorđević " + word));
        assertThat(view.municipality()).isEqualTo(otherTown);
        IdeaInput begun = people.as(WRITER, () -> adoptions.begin(read.id()));
        Long idea = people.as(WRITER, () -> adoptions.adopt(read.id(), begun));
        people.run(WRITER, () -> adoptions.tell(idea, "Läuft seit März"));
        IdeaView adopted = people.as(READER, () -> ideas.view(idea));
        assertThat(adopted.adoption().municipality()).isEqualTo(otherTown);
        assertThat(adopted.adoption().sheetTitle()).isEqualTo("Lesepaten Đorđević " + word);
        String answer = people.as(WRITER, () -> exchange.feedback(idea));
        // back in the town of the sheet, which has this town's name again
        String returned = answer.replace(town(), "Andere " + word).replace(otherTown, town());
        assertThat(actions(people.as(DECIDER, () -> exchange.store(returned)))).containsExactly(Action.NEW);
        assertThat(actions(people.as(DECIDER, () -> exchange.store(returned)))).containsExactly(Action.UNCHANGED);
        assertThat(people.as(READER, () -> sheets.view(own)).answers())
                .extracting(SheetView.Answer::municipality, SheetView.Answer::outcome, SheetView.Answer::state)
                .containsExactly(tuple("Andere " + word, "Läuft seit März", IdeaState.COLLECTED));
    }

    @Test
    void theOwnFileChangesNothingAndALaterOneReplaces() throws Exception {
        Long own = people.as(WRITER, () -> sheets.create(TestIdeas.sheet("Blatt " + word)));
        String sent = people.as(WRITER, () -> exchange.sheet(own));
        assertThat(actions(people.as(DECIDER, () -> exchange.store(sent)))).containsExactly(Action.OWN);
        String arrived = sent.replace(town(), otherTown);
        people.as(DECIDER, () -> exchange.store(arrived));
        String later = arrived.replace("Wirkung", "Große Wirkung");
        assertThat(actions(people.as(DECIDER, () -> exchange.store(later)))).containsExactly(Action.CHANGED);
        assertThat(people.as(READER, () -> sheets.view(foreign().get(0).id()))
                        .content()
                        .effect())
                .isEqualTo("Große Wirkung");
        String earlier = arrived.replaceAll("\"producedOn\": ?\"[0-9-]+\"", "\"producedOn\":\"2016-01-01\"");
        assertThat(actions(people.as(DECIDER, () -> exchange.store(earlier)))).containsExactly(Action.UNCHANGED);
    }

    @Test
    void ideasOfAnotherTownAreReadOnceAndUnknownAnswersLeftOut() throws Exception {
        String file = file(
                "\"ideas\":[{\"id\":\"i1\",\"title\":\"Werkraum " + word + "\",\"receivedOn\":\"2016-04-11\"}],"
                        + "\"feedback\":[{\"sheetId\":\"nie\",\"sheetMunicipality\":\"" + town()
                        + "\",\"ideaId\":\"x\",\"ideaTitle\":\"T\",\"adoptedOn\":\"2016-04-11\",\"state\":\"ADOPTED\"}]");
        ExchangePlan plan = people.as(DECIDER, () -> exchange.store(file));
        assertThat(actions(plan)).containsExactly(Action.NEW, Action.UNKNOWN);
        assertThat(plan.stored()).isEqualTo(1);
        assertThat(actions(people.as(DECIDER, () -> exchange.store(file))))
                .containsExactly(Action.UNCHANGED, Action.UNKNOWN);
        List<IdeaRow> found = people.as(
                        READER,
                        () -> ideas.list(new IdeaFilter("Werkraum " + word, null, null, null), PageRequest.firstPage()))
                .rows();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).source()).isEqualTo(IdeaSource.MUNICIPALITY);
        String again = people.as(WRITER, () -> exchange.idea(found.get(0).id()));
        assertThat(again).contains("Werkraum " + word).doesNotContain("sourceNote");
    }

    @Test
    void nothingIsHalfStored() throws Exception {
        String file =
                file("\"sheets\":[{\"id\":\"s1\",\"title\":\"Blatt " + word + "\"},{\"id\":\"s2\",\"titel\":\"x\"}]");
        assertThatThrownBy(() -> people.as(DECIDER, () -> exchange.store(file)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("idea.exchange.unknownField");
        String tomorrow = file("\"sheets\":[{\"id\":\"s1\",\"title\":\"Blatt " + word
                + "\"}],\"ideas\":[{\"id\":\"i9\",\"title\":\"T\",\"receivedOn\":\"2999-01-01\"}]");
        assertThatThrownBy(() -> people.as(DECIDER, () -> exchange.store(tomorrow)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("idea.exchange.futureIdea");
        String dated = file("\"sheets\":[]").replace(DAY.toString(), "2999-01-01");
        assertThatThrownBy(() -> people.as(DECIDER, () -> exchange.store(dated)))
                .hasMessage("idea.exchange.future");
        assertThat(foreign()).isEmpty();
        assertThatThrownBy(() -> people.as(DECIDER, () -> exchange.plan("x".repeat(PracticeExchange.MOST_BYTES + 1))))
                .hasMessage("idea.exchange.tooLarge");
    }

    @Test
    void anothersSheetIsOnlyReadAndAnOwnOneNotAdopted() throws Exception {
        Long own = people.as(WRITER, () -> sheets.create(TestIdeas.sheet("Blatt " + word)));
        String arrived = people.as(WRITER, () -> exchange.sheet(own)).replace(town(), otherTown);
        people.as(DECIDER, () -> exchange.store(arrived));
        Long read = foreign().get(0).id();
        assertThatThrownBy(() -> people.as(WRITER, () -> sheets.open(read))).isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> people.as(WRITER, () -> exchange.sheet(read)))
                .isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> people.as(WRITER, () -> adoptions.begin(own)))
                .isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> people.as(WRITER, () -> exchange.store("{}")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> exchange.ownSheets()))
                .isInstanceOf(NotPermittedException.class);
        assertThat(people.as(WRITER, () -> exchange.ownSheets()))
                .contains("Blatt " + word)
                .doesNotContain(otherTown);
    }

    private List<SheetRow> foreign() throws Exception {
        return people.as(
                        READER,
                        () -> sheets.list(new SheetFilter(word, SheetOrigin.FOREIGN, null), PageRequest.firstPage()))
                .rows();
    }

    private String town() {
        return municipalities.name();
    }

    private String file(String parts) {
        return "{\"format\":\"nordertor-exchange\",\"version\":1,\"municipality\":\"" + otherTown
                + "\",\"producedOn\":\"" + DAY + "\"," + parts + "}";
    }

    private static List<Action> actions(ExchangePlan plan) {
        return plan.rows().stream().map(ExchangePlan.Row::action).toList();
    }
}
