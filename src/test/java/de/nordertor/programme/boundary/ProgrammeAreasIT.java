package de.nordertor.programme.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.council.boundary.SmallTown;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.programme.boundary.AreaBoundaries.OpenBoundary;
import de.nordertor.programme.boundary.ProgrammeAreas.OpenArea;
import de.nordertor.programme.control.AreaDirectory;
import de.nordertor.programme.control.AreaSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProgrammeAreasIT {

    private static final String WRITER = "quartier-it";
    private static final String READER = "reader-it";

    @Inject
    private ProgrammeAreas areas;

    @Inject
    private AreaBoundaries boundaries;

    @Inject
    private SmallTown town;

    @Inject
    private AreaSource source;

    @Inject
    private AreaDirectory directory;

    @Inject
    private TestPeople people;

    private final String name = "Lehmwandlung K͟hān 𝒳 " + UUID.randomUUID();
    private Long id;

    @BeforeEach
    void anAreaIsEntered() throws Exception {
        people.have(WRITER, Role.QUARTER_MANAGEMENT, null);
        people.have(READER, Role.READER, null);
        id = people.as(WRITER, () -> areas.create(TestAreas.full(name, null)));
    }

    @Test
    void anAreaIsShownWithTheNameOfItsProgrammeTodayAndTheLatestCount() throws Exception {
        AreaView view = people.as(READER, () -> areas.view(id));
        assertThat(view.content()).isEqualTo(TestAreas.full(name, null));
        assertThat(view.programme()).isEqualTo("Sozialer Zusammenhalt");
        assertThat(view.population().inhabitants()).isEqualTo(3_391);
        assertThat(view.mayWrite()).isFalse();
        AreaRow row = people.as(READER, () -> areas.list(new PageRequest(0, 500, null, true))).rows().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(row.programme()).isEqualTo("Sozialer Zusammenhalt");
        assertThat(row.inhabitants()).isEqualTo(3_391);
        assertThat(row.drawn()).isFalse();
    }

    @Test
    void whatIsNoAreaIsRefusedAndTheOldBoundaryStays() throws Exception {
        people.run(WRITER, () -> boundaries.draw(boundaries.open(id), TestAreas.TRIANGLE));
        OpenBoundary opened = people.as(WRITER, () -> boundaries.open(id));
        assertThatThrownBy(() -> people.run(WRITER, () -> boundaries.draw(opened, TestAreas.CROSSED)))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("town.geo.outer.crossed"));
        assertThat(people.as(READER, () -> boundaries.geoJson(id))).contains(TestAreas.TRIANGLE);
        people.run(WRITER, () -> boundaries.erase(opened));
        assertThat(people.as(READER, () -> boundaries.geoJson(id))).isEmpty();
        assertThatThrownBy(() -> people.run(WRITER, () -> boundaries.draw(opened, TestAreas.TRIANGLE)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheFasterChanged() throws Exception {
        OpenArea opened = people.as(WRITER, () -> areas.open(id));
        people.run(WRITER, () -> areas.save(opened, TestAreas.full(name + " neu", null)));
        assertThatThrownBy(() -> people.run(WRITER, () -> areas.save(opened, opened.content())))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .extracting(FieldChange::theirs)
                        .containsExactly(name + " neu"));
    }

    @Test
    void aDepartmentHasToExist() throws Exception {
        assertThatThrownBy(() -> people.as(WRITER, () -> areas.create(TestAreas.full("Fremd", -1L))))
                .isInstanceOf(NotFoundException.class);
        Long department = town.found().departmentId();
        Long other = people.as(WRITER, () -> areas.create(TestAreas.full("Mit Fachbereich", department)));
        assertThat(people.as(READER, () -> areas.view(other)).department()).isNotBlank();
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        assertThatThrownBy(() -> people.as(READER, () -> areas.open(id))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> boundaries.open(id)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> areas.view(-1L))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void searchJournalAndHistoryKnowIt() throws Exception {
        SearchEntry entry = source.entries(List.of(id)).get(0);
        assertThat(entry.title()).isEqualTo(name);
        assertThat(people.as(READER, () -> directory.titles(List.of(id))))
                .extracting(SubjectTitle::path)
                .containsExactly("/programme/area?id=" + id);
        OpenArea opened = people.as(WRITER, () -> areas.open(id));
        people.run(WRITER, () -> areas.save(opened, TestAreas.full(name + " neu", null)));
        assertThat(people.as(READER, () -> areas.history(id)))
                .extracting(AuditRow::subjectKind)
                .contains("ProgrammeArea", "AreaProgrammeName", "AreaPopulation");
    }
}
