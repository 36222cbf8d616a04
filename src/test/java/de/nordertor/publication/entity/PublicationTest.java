package de.nordertor.publication.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What happens to something between the first publication and the last. */
class PublicationTest {

    private static final Instant THEN = Instant.parse("2016-05-18T10:00:00Z");
    private static final Change CHANGE = new Change(THEN, "Brandhorst, Imke");
    private static final JsonObject CONTENT =
            Json.createObjectBuilder().add("name", "Rat").build();

    private final Publication publication = new Publication(PublicationKind.PAPER, 17L, "5/014/2016", CHANGE);
    private final PublicObject object = new PublicObject(PublicKind.PAPER, new SubjectRef("CouncilPaper", 17L), THEN);

    @Test
    void itBeginsHiddenAndIsShownCorrectedTakenBackAndShownAgain() {
        assertThat(publication.getState()).isEqualTo(PublicationState.UNPUBLISHED);

        assertThat(publication.publish("5/014/2016", "aa", null, CHANGE).getAct())
                .isEqualTo(PublicationAct.PUBLISHED);
        assertThat(publication.publish("5/014/2016", "bb", null, CHANGE).getAct())
                .isEqualTo(PublicationAct.CORRECTED);
        assertThat(publication.getContentHash()).isEqualTo("bb");
        assertThat(publication.depublish("Versehen", CHANGE).getReason()).isEqualTo("Versehen");
        assertThat(publication.getContentHash()).isNull();
        assertThat(publication.publish("5/014/2016", "bb", "Mail", CHANGE).getAct())
                .isEqualTo(PublicationAct.PUBLISHED);
    }

    @Test
    void whatIsNotShownCanNeitherBeTakenBackNorNarrowed() {
        assertThatThrownBy(() -> publication.depublish("Versehen", CHANGE)).isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> publication.narrow("Versehen", "aa", CHANGE)).isInstanceOf(IllegalStepException.class);
    }

    @Test
    void whatIsTakenAwayShowsNothingAnew() {
        Change later = new Change(THEN.plusSeconds(60), "Brandhorst, Imke");
        publication.publish("5/014/2016", "aa", null, CHANGE);

        publication.narrow("Geschlossen", "bb", later);
        assertThat(publication.getShownAt()).isEqualTo(THEN);
        assertThat(publication.getChangedAt()).isEqualTo(later.at());
        publication.depublish("Versehen", later);
        assertThat(publication.getShownAt()).isEqualTo(THEN);
        publication.publish("5/014/2016", "bb", null, later);
        assertThat(publication.getShownAt()).isEqualTo(later.at());
    }

    @Test
    void itIsOutdatedOnlyAsLongAsItIsShown() {
        publication.publish("5/014/2016", "aa", null, CHANGE);
        publication.compared(true);
        assertThat(publication.isOutdated()).isTrue();

        publication.publish("5/014/2016", "bb", null, CHANGE);
        assertThat(publication.isOutdated()).isFalse();
        publication.compared(true);
        publication.depublish("Versehen", CHANGE);
        publication.compared(true);
        assertThat(publication.isOutdated()).isFalse();
    }

    @Test
    void anObjectIsModifiedOnlyWhenItsContentChanges() {
        assertThat(object.isDeleted()).isTrue();

        assertThat(object.show(CONTENT, THEN.plusSeconds(1))).isTrue();
        assertThat(object.show(CONTENT, THEN.plusSeconds(2))).isFalse();

        assertThat(object.getCreatedAt()).isEqualTo(THEN);
        assertThat(object.getModifiedAt()).isEqualTo(THEN.plusSeconds(1));
        assertThat(object.isDeleted()).isFalse();
    }

    @Test
    void ofADeletedObjectNoContentStaysAndItCanComeBack() {
        object.show(CONTENT, THEN);

        object.remove(THEN.plusSeconds(1));
        object.remove(THEN.plusSeconds(2));

        assertThat(object.content()).isEmpty();
        assertThat(object.isDeleted()).isTrue();
        assertThat(object.getModifiedAt()).isEqualTo(THEN.plusSeconds(1));
        assertThat(object.show(CONTENT, THEN.plusSeconds(3))).isTrue();
        assertThat(object.content()).isEqualTo(CONTENT);
    }

    @Test
    void whatWasEverShownIsYoungerThanItsIdAlsoWhenItIsTakenBackInTheSameMoment() {
        object.show(CONTENT, THEN);

        object.remove(THEN);

        assertThat(object.getModifiedAt()).isAfter(object.getCreatedAt());
    }

    @Test
    void everySubjectThatCanBeShownIsKnownByItsKind() {
        for (PublicationKind kind : PublicationKind.values()) {
            assertThat(PublicationKind.of(kind.subject(3L))).contains(kind);
        }
        assertThat(PublicationKind.of(new SubjectRef("PartnerOrganization", 3L)))
                .isEmpty();
    }
}
