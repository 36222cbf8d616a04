package de.nordertor.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.QueryCount;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.ViewAudience;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SavedViewsIT {

    private static final String HOSTILE = "<b onclick=x>'\"; DROP TABLE saved_view; -- Ÿ K͟hān 𝒳";

    @Inject
    private SavedViews views;

    @Inject
    private ListSetups setups;

    @Inject
    private TestPeople people;

    @Inject
    private QueryCount statements;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    private final String unique = Long.toString(System.nanoTime(), 36);
    private final String list = "/council/papers-" + unique;
    private final String owner = "views-" + unique;
    private final String colleague = "colleague-" + unique;

    @BeforeEach
    void twoPeopleWorkHere() {
        people.have(owner, Role.READER, null);
        people.have(colleague, Role.READER, null);
    }

    @Test
    void aViewIsFoundAsItWasSaved() throws Exception {
        Long id = save(owner, HOSTILE, ViewAudience.OWNER, false);
        SavedViewRow row = people.as(owner, () -> setups.of(list)).views().get(0);
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.name()).isEqualTo(HOSTILE);
        assertThat(row.own()).isTrue();
        assertThat(row.address()).isEqualTo("?sort=-name&tag=1&tag=2&text=M%C3%BCller&columns=name.city&view=" + id);
        assertThat(people.as(colleague, () -> setups.of(list)).views()).isEmpty();
        assertThat(people.as(owner, () -> setups.of("/another/list")).views()).isEmpty();
    }

    @Test
    void whatIsSharedIsSeenByThoseItIsSharedWith() throws Exception {
        save(owner, "Alle", ViewAudience.TOWN, false);
        Long department = people.department("V" + unique);
        worksIn(owner, department);
        save(owner, "Fachbereich", ViewAudience.DEPARTMENT, false);
        assertThat(names(colleague)).containsExactly("Alle");
        worksIn(colleague, department);
        assertThat(names(colleague)).containsExactly("Alle", "Fachbereich");
        SavedViewRow shared =
                people.as(colleague, () -> setups.of(list)).views().get(0);
        assertThat(shared.own()).isFalse();
        assertThat(shared.ownerName()).isEqualTo("Person " + owner);
    }

    @Test
    void withoutADepartmentNothingIsSharedWithIt() {
        assertThatThrownBy(() -> save(owner, "Fachbereich", ViewAudience.DEPARTMENT, false))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("platform.view.noDepartment");
    }

    @Test
    void nobodyChangesOrRemovesAViewOfOthers() throws Exception {
        Long id = save(owner, "Alle", ViewAudience.TOWN, false);
        assertThatThrownBy(() -> people.as(colleague, () -> views.form(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.run(colleague, () -> views.remove(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () -> people.as(colleague, () -> views.save(input(id, 1, "Meine", ViewAudience.OWNER, false))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNameIsTakenOncePerPersonAndList() throws Exception {
        save(owner, "Stiftungen", ViewAudience.OWNER, false);
        assertThatThrownBy(() -> save(owner, " STIFTUNGEN ", ViewAudience.OWNER, false))
                .isInstanceOf(ConflictException.class)
                .hasMessage("platform.view.taken");
        save(colleague, "Stiftungen", ViewAudience.OWNER, false);
        Long other = save(owner, "Vereine", ViewAudience.OWNER, false);
        assertThatThrownBy(() ->
                        people.as(owner, () -> views.save(input(other, 1, "Stiftungen", ViewAudience.OWNER, false))))
                .isInstanceOf(ConflictException.class)
                .hasMessage("platform.view.taken");
    }

    @Test
    void theSlowerOfTwoWindowsIsToldSo() throws Exception {
        Long id = save(owner, "Stiftungen", ViewAudience.OWNER, false);
        SavedViewInput opened = people.as(owner, () -> views.form(id));
        people.as(owner, () -> views.save(input(id, opened.version(), "Vereine", ViewAudience.OWNER, false)));
        assertThatThrownBy(() -> people.as(
                        owner, () -> views.save(input(id, opened.version(), "Firmen", ViewAudience.OWNER, false))))
                .isInstanceOf(ConflictException.class)
                .hasMessage("platform.error.changedMeanwhile");
    }

    @Test
    void aListOpensWithOneViewUntilThatIsGone() throws Exception {
        Long shared = save(owner, "Alle", ViewAudience.TOWN, true);
        assertThat(opening(owner)).isEqualTo(shared);
        assertThat(opening(colleague)).isNull();
        people.run(colleague, () -> views.toggleOpening(shared));
        assertThat(opening(colleague)).isEqualTo(shared);
        Long own = save(colleague, "Eigene", ViewAudience.OWNER, true);
        assertThat(opening(colleague)).isEqualTo(own);
        people.run(colleague, () -> views.toggleOpening(own));
        assertThat(opening(colleague)).isNull();
        people.run(colleague, () -> views.toggleOpening(shared));
        people.run(owner, () -> views.remove(shared));
        assertThat(opening(colleague)).isNull();
    }

    @Test
    void aViewThatIsNoLongerSharedOpensNothingForOthers() throws Exception {
        Long shared = save(owner, "Alle", ViewAudience.TOWN, false);
        people.run(colleague, () -> views.toggleOpening(shared));
        long version = people.as(owner, () -> views.form(shared)).version();
        people.as(owner, () -> views.save(input(shared, version, "Alle", ViewAudience.OWNER, false)));
        assertThat(people.as(colleague, () -> setups.of(list)).opening()).isEmpty();
        assertThatThrownBy(() -> people.run(colleague, () -> views.toggleOpening(shared)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyHasMoreThanAHundred() throws Exception {
        for (int i = 0; i < SavedViews.MOST_PER_PERSON; i++) {
            save(owner, "Sicht " + i, ViewAudience.OWNER, false);
        }
        assertThatThrownBy(() -> save(owner, "Eine zu viel", ViewAudience.OWNER, false))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("platform.view.tooMany");
    }

    @Test
    void whatIsNoListOrTooLongIsRefused() {
        for (String path : List.of("//evil.example", "https://evil.example", "/a?b", "/A", "")) {
            assertThatThrownBy(() -> people.as(owner, () -> views.begin(path, null, null)))
                    .as(path)
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.run(owner, () -> setups.showColumns(path, List.of("name"))))
                    .as(path)
                    .isInstanceOf(InvalidInputException.class);
        }
        SavedViewInput tooLong = new SavedViewInput(
                null, 0, list, "Lang", "?text=" + "x".repeat(5_000), null, ViewAudience.OWNER, false);
        assertThatThrownBy(() -> people.as(owner, () -> views.save(tooLong)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("platform.view.tooMuch");
    }

    @Test
    void columnsAreRememberedForEachPersonAndList() throws Exception {
        people.run(owner, () -> setups.showColumns(list, List.of("city", "name", "<b>", "city")));
        assertThat(people.as(owner, () -> setups.of(list)).columns()).isEqualTo("city.name");
        assertThat(people.as(colleague, () -> setups.of(list)).columns()).isNull();
        people.run(owner, () -> setups.showColumns(list, List.of()));
        assertThat(people.as(owner, () -> setups.of(list)).columns()).isNull();
    }

    @Test
    void theSetupOfAListTakesOneStatementHoweverManyViewsThereAre() throws Exception {
        save(owner, "Eins", ViewAudience.OWNER, true);
        long before = people.as(owner, () -> statements.of(() -> setups.of(list)));
        for (int i = 0; i < 5; i++) {
            save(owner, "Sicht " + i, ViewAudience.TOWN, false);
        }
        long after = people.as(owner, () -> statements.of(() -> setups.of(list)));
        assertThat(List.of(before, after)).containsExactly(1L, 1L);
    }

    private Long save(String login, String name, ViewAudience audience, boolean opening) throws Exception {
        return people.as(login, () -> views.save(input(null, 0, name, audience, opening)));
    }

    private SavedViewInput input(Long id, long version, String name, ViewAudience audience, boolean opening) {
        String query = "?text=M%C3%BCller&tag=1&tag=2&sort=-name&page=3&view=5&a:b=c";
        return new SavedViewInput(id, version, list, name, query, "name.city", audience, opening);
    }

    private List<String> names(String login) throws Exception {
        return people.as(login, () -> setups.of(list)).views().stream()
                .map(SavedViewRow::name)
                .toList();
    }

    private Long opening(String login) throws Exception {
        return people.as(login, () -> setups.of(list)).openingViewId();
    }

    private void worksIn(String login, Long department) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE user_account SET department_id = " + department + " WHERE login = '" + login + "'");
        }
    }
}
