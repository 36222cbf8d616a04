package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import de.nordertor.MovedClock;
import de.nordertor.council.boundary.CouncilFacts;
import de.nordertor.platform.entity.Change;
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

/** When something is shown or taken back. */
class PublishingTest {

    private static final Instant ASKED = Instant.parse("2016-05-18T10:00:00Z");
    private static final Duration WAIT = Duration.ofMinutes(3);
    private static final Instant TURN = ASKED.plus(WAIT);
    private static final String OFFICE = "Brandhorst, Imke";
    private static final Long ID = 30L;

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
        publishing.publish(PublicationKind.COMMITTEE, ID, new Seen(bundle.hash(), false), OFFICE);

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
