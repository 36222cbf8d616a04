package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
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
import de.nordertor.publication.entity.FileBytes;
import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import de.nordertor.publication.entity.Publication;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.publication.entity.PublicationPart;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final PublicDraft PAPER = draft(PublicRef.of(PublicKind.PAPER, "CouncilPaper", ID));
    private static final PublicDraft PRINTED = draft(PublicRef.of(PublicKind.FILE, "CouncilPaper", ID));
    private static final PublicDraft PLAN = draft(PublicRef.of(PublicKind.FILE, FileContents.ATTACHMENT, 31L));
    private static final FileBytes BYTES = new FileBytes("application/pdf", "bericht.pdf", "aa", new byte[1]);

    private final MovedClock clock = new MovedClock(ASKED);
    private final PublicationRepository publications = mock(PublicationRepository.class);
    private final Bundles bundles = mock(Bundles.class);
    private final PublicWriting objects = mock(PublicWriting.class);
    private final FileMaker files = mock(FileMaker.class);
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
        inject("files", files);
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

    /** Whoever asks meanwhile for what changed since is told of it the next time. */
    @Test
    void itIsShownAtTheMomentWhenAllOfItIsReadAndPrinted() {
        Bundle paper = new Bundle(PublicationKind.PAPER, ID, "Bericht", List.of(PAPER, PRINTED, PLAN), List.of(), null);
        when(bundles.hold(PublicationKind.PAPER, ID)).thenReturn(paper);
        when(publications.findLocked(PublicationKind.PAPER, ID)).thenReturn(Optional.empty());
        when(personal.warnings(paper)).thenAnswer(reads -> slowly(List.of()));
        when(files.bytes(any(), any())).thenAnswer(reads -> slowly(BYTES));

        publishing.publish(PublicationKind.PAPER, ID, new Seen(paper.seenWith(List.of()), false), OFFICE);

        Instant done = TURN.plus(WAIT.multipliedBy(3));
        verify(publications)
                .add(argThat((Publication begun) -> begun.getChangedAt().equals(done)));
        verify(objects).store(PRINTED.ref(), BYTES, done);
        verify(objects).store(PLAN.ref(), BYTES, done);
        verify(objects).refresh(any(), any(), eq(done));
    }

    @Test
    void whatIsPrintedAnewWithoutWhatWasClosedGoesAtTheMomentWhenThatIsDone() {
        Publication paper = new Publication(PublicationKind.PAPER, ID, "Bericht", new Change(ASKED, OFFICE));
        paper.publish("Bericht", "aa", null, new Change(ASKED, OFFICE));
        Bundle left = new Bundle(PublicationKind.PAPER, ID, "Bericht", List.of(PAPER, PRINTED), List.of(), null);
        when(publications.findLocked(PublicationKind.PAPER, ID)).thenReturn(Optional.of(paper));
        when(publications.findParts(paper))
                .thenReturn(Stream.of(PAPER, PRINTED, PLAN)
                        .map(draft -> part(paper, draft))
                        .toList());
        when(bundles.find(PublicationKind.PAPER, ID)).thenReturn(Optional.of(left));
        when(closedParts.among(any(), any())).thenAnswer(asks -> slowly(Set.of(PLAN.ref())));
        when(files.bytes(any(), any())).thenAnswer(reads -> slowly(BYTES));

        publishing.follow(PublicationKind.PAPER, ID, "Geschlossen", OFFICE);

        Instant done = TURN.plus(WAIT.multipliedBy(2));
        assertThat(paper.getChangedAt()).isEqualTo(done);
        verify(objects).store(PRINTED.ref(), BYTES, done);
        verify(objects).refresh(any(), any(), eq(done));
    }

    private <T> T slowly(T answer) {
        clock.pass(WAIT);
        return answer;
    }

    private static PublicationPart part(Publication publication, PublicDraft draft) {
        PublicationPart part = new PublicationPart(publication, draft.ref());
        part.write(draft.content().toString(), Set.of());
        return part;
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

    private static PublicDraft draft(PublicRef ref) {
        return new PublicDraft(ref, new ObjectContent().text("name", "Bericht").build());
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
