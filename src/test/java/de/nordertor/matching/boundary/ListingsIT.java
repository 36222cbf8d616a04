package de.nordertor.matching.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.ListStatements;
import de.nordertor.TownDay;
import de.nordertor.idea.boundary.IdeaEditing;
import de.nordertor.idea.boundary.TestIdeas;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.matching.boundary.ListingEditing.OpenListing;
import de.nordertor.matching.control.ListingUse;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.partner.boundary.MergeInput;
import de.nordertor.partner.boundary.OpenMerge;
import de.nordertor.partner.boundary.PartnerMerging;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.MergeSide;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ListingsIT {

    private static final String WRITER = "redaktion-it";
    private static final String MERGER = "quartier-it";
    private static final String READER = "reader-it";

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    @Inject
    private Listings listings;

    @Inject
    private ListingEditing editing;

    @Inject
    private ListingSteps steps;

    @Inject
    private ListingExpiry expiry;

    @Inject
    private ListingUse use;

    @Inject
    private IdeaEditing ideas;

    @Inject
    private PartnerRegister register;

    @Inject
    private PartnerMerging merging;

    @Inject
    private ListStatements lists;

    @Inject
    private TestPeople people;

    private final String word = TestIdeas.word();

    @BeforeEach
    void thePeople() {
        people.have(WRITER, Role.EDITOR, null);
        people.have(MERGER, Role.QUARTER_MANAGEMENT, null);
        people.have(READER, Role.READER, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
    }

    @Test
    void anOfferIsReservedAndGivenInParts() throws Exception {
        Long id = offer("Lesestunden K͟hān " + word);
        LocalDate today = TownDay.today();
        people.run(WRITER, () -> steps.become(id, ListingState.RESERVED, today, "Gespräch mit der Schule"));
        people.run(WRITER, () -> steps.give(id, 4, today, "Vier Stunden gelesen"));
        ListingView view = people.as(READER, () -> listings.view(id));
        assertThat(view.input().title()).isEqualTo("Lesestunden K͟hān " + word);
        assertThat(view.left()).isEqualTo(6);
        assertThat(view.steps())
                .extracting(ListingView.Step::state, ListingView.Step::amount, ListingView.Step::recordedBy)
                .contains(
                        tuple(ListingState.RESERVED, null, "Person " + WRITER),
                        tuple(ListingState.PARTLY_FULFILLED, 4, "Person " + WRITER));
        assertThatThrownBy(() -> people.run(WRITER, () -> steps.give(id, 7, today, "Zu viel")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(people.as(READER, () -> listings.view(id)).left()).isEqualTo(6);
        assertThatThrownBy(() ->
                        people.run(WRITER, () -> steps.become(id, ListingState.EXPIRED, today, "Von Hand geht nicht")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoMayNotWriteReadsOnly() throws Exception {
        Long id = offer("Saal " + word);
        assertThat(people.as(READER, () -> listings.view(id)).next()).isEmpty();
        assertThatThrownBy(() -> people.run(READER, () -> steps.confirm(id))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> editing.open(id))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as("admin-it", () -> listings.view(id)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> listings.view(-1L))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anOfferHasAPartnerAndANeedTakesTheWordsOfItsIdea() throws Exception {
        assertThatThrownBy(() -> people.as(
                        WRITER, () -> editing.create(TestListings.input(ListingKind.OFFER, "Saal " + word, null))))
                .isInstanceOf(InvalidInputException.class);
        Long idea = people.as(WRITER, () -> ideas.create(TestIdeas.input("Reparaturtreff " + word, Set.of())));
        ListingInput begun = people.as(WRITER, () -> editing.begin(ListingKind.NEED, null, "Idea", idea));
        assertThat(begun.title()).isEqualTo("Reparaturtreff " + word);
        assertThat(begun.origin().id()).isEqualTo(idea);
        assertThatThrownBy(() -> people.as(WRITER, () -> editing.begin(ListingKind.NEED, null, "UserAccount", idea)))
                .isInstanceOf(NotFoundException.class);
        Long partner =
                register.partner("Werkhof " + word, Set.of(), List.of(register.address("Nordstadt", "52.64", "9.22")));
        ListingInput offered = people.as(WRITER, () -> editing.begin(ListingKind.OFFER, partner, null, null));
        assertThat(offered.place().latitude()).isEqualByComparingTo("52.64");
        assertThat(offered.place().name()).contains("Nordstadt");
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheFasterChanged() throws Exception {
        Long id = offer("Saal " + word);
        OpenListing opened = people.as(WRITER, () -> editing.open(id));
        people.run(
                WRITER, () -> editing.save(opened, TestListings.input(ListingKind.OFFER, "Großer Saal " + word, null)));
        assertThatThrownBy(() -> people.run(WRITER, () -> editing.save(opened, opened.input())))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .extracting(FieldChange::theirs)
                        .contains("Großer Saal " + word));
    }

    @Test
    void whatNobodyConfirmsExpiresAlsoWhileItIsReservedAndIsOpenAgainOnceConfirmed() throws Exception {
        Long forgotten = offer("Vergessen " + word);
        Long over = people.as(
                WRITER,
                () -> editing.create(TestListings.input(
                        ListingKind.NEED,
                        "Vorbei " + word,
                        null,
                        TownDay.today().minusDays(1))));
        Long fresh = offer("Frisch " + word);
        people.run(WRITER, () -> steps.become(forgotten, ListingState.RESERVED, TownDay.today(), "Gespräch"));
        LocalDate limit = TownDay.today().minusMonths(3);
        confirmed(forgotten, limit.minusDays(1));
        confirmed(fresh, limit);

        SystemWork.run(() -> assertThat(expiry.due()).contains(forgotten, over).doesNotContain(fresh));
        SystemWork.run(() -> expiry.due().forEach(expiry::expire));
        SystemWork.run(() -> assertThat(expiry.expire(forgotten)).isFalse());

        assertThat(people.as(READER, () -> listings.view(forgotten)).state()).isEqualTo(ListingState.EXPIRED);
        assertThat(people.as(READER, () -> listings.view(over)).state()).isEqualTo(ListingState.EXPIRED);
        assertThat(people.as(READER, () -> listings.view(fresh)).state()).isEqualTo(ListingState.OPEN);
        people.run(WRITER, () -> steps.confirm(forgotten));
        assertThat(people.as(READER, () -> listings.view(forgotten)).state()).isEqualTo(ListingState.OPEN);
        assertThatThrownBy(() -> people.run(WRITER, () -> steps.confirm(over)))
                .isInstanceOf(IllegalStepException.class);
    }

    @Test
    void aPartnerThatBecomesAPartOfAnotherTakesItsOffersAlongAndBack() throws Exception {
        Long stays = register.partner("Erster " + word);
        Long goes = register.partner("Zweiter " + word);
        Long id = people.as(WRITER, () -> editing.create(TestListings.input(ListingKind.OFFER, "Saal " + word, goes)));
        OpenMerge opened = people.as(MERGER, () -> merging.open(stays, goes));
        people.as(MERGER, () -> merging.merge(opened, new MergeInput(MergeSide.FIRST, Map.of())));
        assertThat(people.as(READER, () -> listings.view(id))
                        .partner()
                        .subject()
                        .id())
                .isEqualTo(stays);
        people.as(MERGER, () -> merging.undo(merging.traces(stays).get(0).mergeId()));
        assertThat(people.as(READER, () -> listings.view(id))
                        .partner()
                        .subject()
                        .id())
                .isEqualTo(goes);
        assertThat(use.used("Idea", List.of(-1L))).isEmpty();
    }

    @Test
    void theListsTakeTwoStatements() throws Exception {
        PageRequest page = PageRequest.firstPage();
        lists.takes(
                2,
                Role.READER,
                () -> listings.list(ListingKind.NEED, ListingFilter.NONE, page),
                () -> SystemWork.run(() -> editing.create(
                        TestListings.input(ListingKind.NEED, "Zählung " + ListStatements.unique(), null))));
    }

    private Long offer(String title) throws Exception {
        Long partner = register.partner("Geber " + word);
        return people.as(WRITER, () -> editing.create(TestListings.input(ListingKind.OFFER, title, partner)));
    }

    private void confirmed(Long id, LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE listing SET confirmed_on = ?, version = version + 1 WHERE id = ?")) {
            update.setObject(1, day);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }
}
