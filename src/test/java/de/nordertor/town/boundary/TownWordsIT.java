package de.nordertor.town.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fields of action, tags and the boundary. */
@ExtendWith(ArquillianExtension.class)
class TownWordsIT {

    private static final String AREA = "{\"type\":\"Polygon\",\"coordinates\":[[[9,52],[10,52],[10,53],[9,52]]]}";

    @Inject
    private FieldsOfAction fields;

    @Inject
    private Tags tags;

    @Inject
    private ProgrammeBoundaries boundaries;

    private final String unique = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    @Test
    void theInstallationBringsFieldsInTheirOrder() {
        SystemWork.run(() -> assertThat(fields.list())
                .extracting(FieldOfActionRow::code)
                .containsSubsequence("EDUCATION", "SOCIAL_AFFAIRS", "HOUSING_ENVIRONMENT", "TRAFFIC", "YOUTH"));
    }

    @Test
    void aNameStandsOnceWhateverItsCapitalsAndACodeOnce() {
        SystemWork.run(() -> tags.save(new TagRow(null, 0, "Größe " + unique, true)));
        assertThatThrownBy(() -> SystemWork.run(() -> tags.save(new TagRow(null, 0, "GRÖßE " + unique, true))))
                .isInstanceOf(ConflictException.class)
                .hasMessage("platform.entry.taken");
        SystemWork.run(() -> tags.save(new TagRow(null, 0, "Groesse " + unique, true)));
        SystemWork.run(() -> fields.save(new FieldOfActionRow(null, 0, "A" + unique, "Eins " + unique, 1, true)));
        assertThatThrownBy(() -> SystemWork.run(
                        () -> fields.save(new FieldOfActionRow(null, 0, "A" + unique, "Zwei " + unique, 1, true))))
                .hasMessage("platform.entry.taken");
    }

    @Test
    void anOutdatedChangeIsRefused() {
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = tags.save(new TagRow(null, 0, "Eins " + unique, true)));
        TagRow[] row = new TagRow[1];
        SystemWork.run(() -> row[0] = tags.form(id[0]));
        TagRow renamed = new TagRow(id[0], row[0].version(), "Zwei " + unique, true);
        SystemWork.run(() -> tags.save(renamed));
        assertThatThrownBy(() -> SystemWork.run(() -> tags.save(renamed)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("platform.error.changedMeanwhile");
    }

    @Test
    void whatIsNoEntryIsNotFoundAndWhatIsNoCodeIsRefused() {
        assertThatThrownBy(() -> SystemWork.run(() -> tags.form(-1L))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> SystemWork.run(
                        () -> fields.save(new FieldOfActionRow(null, 0, "klein", "Feld " + unique, 1, true))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("platform.entry.codeForm");
    }

    @Test
    void aBoundaryIsDrawnReadAndErased() {
        SystemWork.run(() -> {
            boundaries.draw(boundaries.editable().version(), "gebiet.geojson", AREA);
            assertThat(boundaries.editable().fileName()).isEqualTo("gebiet.geojson");
            assertThat(boundaries.editable().points()).isEqualTo(4);
            assertThat(boundaries.geoJson()).contains(AREA);
            assertThat(boundaries.area().polygons()).hasSize(1);
        });
        SystemWork.run(() -> boundaries.erase(boundaries.editable().version()));
        SystemWork.run(() -> {
            assertThat(boundaries.area()).isNull();
            assertThat(boundaries.geoJson()).isEmpty();
        });
    }

    @Test
    void theSlowerOfTwoWhoDrawIsToldSo() {
        long[] version = new long[1];
        SystemWork.run(() -> version[0] = boundaries.editable().version());
        SystemWork.run(() -> boundaries.draw(version[0], "a.geojson", AREA));
        assertThatThrownBy(() -> SystemWork.run(() -> boundaries.draw(version[0], "b.geojson", AREA)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("town.boundary.changed");
    }
}
