package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import de.nordertor.MovedClock;
import de.nordertor.council.boundary.CouncilFacts;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.publication.boundary.Seen;
import de.nordertor.publication.entity.Publication;
import de.nordertor.publication.entity.PublicationKind;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When something is shown or taken back, and what a person has to have seen before. */
class PublishingTest {

    private static final Instant ASKED = Instant.parse("2016-05-18T10:00:00Z");
    private static final Duration WAIT = Duration.ofMinutes(3);
    private static final Instant TURN = ASKED.plus(WAIT);
    private static final String OFFICE = "Brandhorst, Imke";
    private static final Long ID = 30L;
    private static final Sentence PHONE = Sentence.of("publication.warning.phone", "05021 87234");
    private static final Sentence MAIL = Sentence.of("publication.warning.mail", "anna.mueller@firma.example");

    private final MovedClock clock = new MovedClock(ASKED);
    private final PublicationRepository publications = mock(PublicationRepository.class);
    private final Bundles bundles = mock(Bundles.class);
    private final PublicWriting objects = mock(PublicWriting.class);
    private final PersonalCheck personal = mock(PersonalCheck.class);
    private final ClosedParts closedParts = mock(ClosedParts.class);
    private final Publishing publishing = new Publishing();
    private final Bundle bundle = new Bundle(PublicationKind.COMMITTEE, ID, "Rat", List.of(), List.of(), null);
    private final Publication publication =
            new Publication(PublicationKind.COMMITTEE, ID, "Rat", new Change(ASKED, OFFICE));

    @BeforeEach
    void somebodyElseHasTheTurnForThreeMinutes() {
        inject("clock", clock);
        inject("publications", publications);
        inject("bundles", bundles);
        inject("objects", objects);
        inject("personal", personal);
        inject("closedParts", closedParts);
        inject("council", mock(CouncilFacts.class));
        doAnswer(waited -> {
                    clock.pass(WAIT);
                    return null;
                })
                .when(publications)
                .lockAll();
        when(publications.findLocked(PublicationKind.COMMITTEE, ID)).thenReturn(Optional.of(publication));
        when(bundles.hold(PublicationKind.COMMITTEE, ID)).thenReturn(bundle);
        when(bundles.find(PublicationKind.COMMITTEE, ID)).thenReturn(Optional.empty());
    }

    @Test
    void itIsShownAtTheMomentOfItsTurn() {
        publish(bundle.seenWith(List.of()), false);

        assertThat(publication.getChangedAt()).isEqualTo(TURN);
        verify(objects).refresh(any(), any(), eq(TURN));
    }

    @Test
    void itIsTakenBackAtTheMomentOfItsTurn() {
        publication.publish("Rat", "aa", null, new Change(ASKED, OFFICE));

        publishing.depublish(PublicationKind.COMMITTEE, ID, "Versehen", OFFICE);

        assertThat(publication.getChangedAt()).isEqualTo(TURN);
        verify(objects).refresh(any(), any(), eq(TURN));
    }

    @Test
    void itFollowsAtTheMomentOfItsTurn() {
        publication.publish("Rat", "aa", null, new Change(ASKED, OFFICE));

        publishing.follow(PublicationKind.COMMITTEE, ID, "Geschlossen", OFFICE);

        assertThat(publication.isPublished()).isFalse();
        assertThat(publication.getChangedAt()).isEqualTo(TURN);
        verify(objects).refresh(any(), any(), eq(TURN));
    }

    @Test
    void otherWarningsThanThoseThatWereSeenAreNotConfirmed() {
        when(personal.warnings(bundle)).thenReturn(List.of(PHONE, MAIL));

        assertThatThrownBy(() -> publish(bundle.seenWith(List.of(PHONE)), true)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> publish(bundle.seenWith(List.of(PHONE, MAIL)), false))
                .isInstanceOf(InvalidInputException.class);
        assertThat(publication.isPublished()).isFalse();
        publish(bundle.seenWith(List.of(PHONE, MAIL)), true);
        assertThat(publication.isPublished()).isTrue();
    }

    private void publish(String seen, boolean confirmed) {
        publishing.publish(PublicationKind.COMMITTEE, ID, new Seen(seen, confirmed), OFFICE);
    }

    private void inject(String name, Object value) {
        try {
            Field field = Publishing.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(publishing, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
