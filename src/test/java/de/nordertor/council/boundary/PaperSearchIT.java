package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.Search;
import de.nordertor.platform.boundary.SearchHit;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is found of papers, when, and by whom. */
@ExtendWith(ArquillianExtension.class)
class PaperSearchIT {

    private static final int MANY = 20;

    @Inject
    private SmallTown town;

    @Inject
    private TestPeople people;

    @Inject
    private PaperEditing editing;

    @Inject
    private PaperApproval approval;

    @Inject
    private Papers papers;

    @Inject
    private Search search;

    @Resource
    private UserTransaction transaction;

    private SmallTown.Place place;
    private String unique;

    @BeforeEach
    void aTownWithAReader() {
        place = town.found();
        unique = "zz" + place.departmentCode().toLowerCase();
        people.have("search-reader", Role.READER, null);
        people.have("search-of-" + unique, Role.READER, place.departmentCode());
        people.have("search-editor-" + unique, Role.EDITOR, place.departmentCode());
    }

    @Test
    void whatWasJustSavedIsFoundByTheNextQuestion() {
        Long paper = draft("Anfang");
        for (int i = 0; i < MANY; i++) {
            String word = "Wort" + i + unique;
            save(paper, word);
            assertThat(foundBySystem(word)).containsExactly(paper);
            assertThat(foundBySystem("Wort" + (i - 1) + unique)).doesNotContain(paper);
        }
    }

    @Test
    void whatWasRolledBackIsNeverFound() throws Exception {
        transaction.begin();
        draft("Zurückgenommen " + unique);
        assertThat(foundBySystem(unique)).isEmpty();
        transaction.rollback();

        assertThat(foundBySystem(unique)).isEmpty();
    }

    @Test
    void whatIsCommittedAfterALaterChangeIsFoundAllTheSame() throws Exception {
        CountDownLatch laterIsFound = new CountDownLatch(1);
        CountDownLatch earlierIsWritten = new CountDownLatch(1);
        ExecutorService slowPerson = Executors.newSingleThreadExecutor();
        try {
            Future<Long> earlier = slowPerson.submit(() -> {
                transaction.begin();
                Long paper = draft("Früher begonnen " + unique);
                earlierIsWritten.countDown();
                laterIsFound.await(30, TimeUnit.SECONDS);
                transaction.commit();
                return paper;
            });
            earlierIsWritten.await(30, TimeUnit.SECONDS);
            Long later = draft("Später begonnen " + unique);
            assertThat(foundBySystem(unique)).containsExactly(later);
            laterIsFound.countDown();

            Long paper = earlier.get();
            assertThat(foundBySystem(unique)).containsExactlyInAnyOrder(later, paper);
        } finally {
            slowPerson.shutdownNow();
        }
    }

    @Test
    void aReaderNeverFindsADraftOfAnyKind() throws Exception {
        draft("Entwurf " + unique);
        assertThat(foundBy("search-reader")).isEmpty();
        assertThat(foundBy("search-of-" + unique)).isEmpty();
        assertThat(foundBy("search-editor-" + unique)).hasSize(1);
    }

    @Test
    void anApprovedPublicPaperIsForEverybodyAndANonPublicOneForItsDepartment() throws Exception {
        Long open = draft("Öffentlich " + unique);
        Long closed = create(nonPublic("Nichtöffentlich " + unique));
        String number = approve(open);
        approve(closed);

        assertThat(foundBy("search-reader")).containsExactly(open);
        assertThat(people.as("search-reader", () -> search.find(unique, null, 10))
                        .total())
                .isEqualTo(1);
        assertThat(foundBy("search-of-" + unique)).containsExactlyInAnyOrder(open, closed);
        assertThat(foundBySystem(number)).containsExactly(open);
    }

    @Test
    void theTextOfAnOpenCorrectionIsForReadersOfDraftsOnly() throws Exception {
        Long paper = draft("Alte Fassung " + unique);
        approve(paper);
        SystemWork.run(() -> editing.startCorrection(paper, "Zahl berichtigt"));
        save(paper, "Berichtigung " + unique);

        assertThat(titles("search-reader", unique)).containsExactly("Alte Fassung " + unique);
        assertThat(titles("search-reader", "berichtigung " + unique)).isEmpty();
        assertThat(titles("search-editor-" + unique, "berichtigung " + unique))
                .containsExactly("Berichtigung " + unique);
        assertThat(titles("search-editor-" + unique, unique)).hasSize(1);

        approve(paper);
        assertThat(titles("search-reader", unique)).containsExactly("Berichtigung " + unique);
    }

    @Test
    void aDiscardedCorrectionIsGoneAndAWithdrawnPaperStays() throws Exception {
        Long paper = draft("Fassung eins " + unique);
        approve(paper);
        SystemWork.run(() -> editing.startCorrection(paper, "Zahl berichtigt"));
        save(paper, "Fassung zwei " + unique);
        SystemWork.run(() -> editing.discardCorrection(paper));
        assertThat(titles("search-editor-" + unique, "zwei " + unique)).isEmpty();

        SystemWork.run(() -> approval.withdraw(paper, "Überholt"));
        assertThat(titles("search-reader", unique)).containsExactly("Fassung eins " + unique);
    }

    private PaperInput nonPublic(String subject) {
        PaperInput open = place.report(subject);
        return new PaperInput(
                open.date(),
                open.budgetProductId(),
                open.informationContact(),
                open.subject(),
                open.statementOfFacts(),
                open.proposedResolution(),
                Visibility.NON_PUBLIC,
                "Personenbezogene Daten",
                open.stations());
    }

    private Long draft(String subject) {
        return create(place.report(subject));
    }

    private Long create(PaperInput input) {
        List<Long> id = new ArrayList<>();
        SystemWork.run(() -> id.add(editing.create(place.paperTypeId(), place.departmentId(), input)));
        return id.get(0);
    }

    private void save(Long paper, String subject) {
        SystemWork.run(() -> editing.save(editing.open(paper), place.report(subject)));
    }

    private String approve(Long paper) {
        List<String> number = new ArrayList<>();
        SystemWork.run(() ->
                number.add(approval.approve(paper, papers.view(paper, null).lockVersion())));
        return number.get(0);
    }

    private List<Long> foundBySystem(String typed) {
        List<Long> found = new ArrayList<>();
        SystemWork.run(() -> search.find(typed, null, 50)
                .hits()
                .forEach(hit -> found.add(hit.subject().id())));
        return found;
    }

    private List<Long> foundBy(String login) throws Exception {
        return people.as(login, () -> search.find(unique, null, 50)).hits().stream()
                .map(hit -> hit.subject().id())
                .toList();
    }

    private List<String> titles(String login, String typed) throws Exception {
        return people.as(login, () -> search.find(typed, null, 50)).hits().stream()
                .map(SearchHit::titleText)
                .toList();
    }
}
