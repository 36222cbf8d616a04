package de.nordertor.council.boundary;

import de.nordertor.TownDay;
import de.nordertor.council.entity.CoSigningMode;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Papers of a department of its own, and colleagues of another one who co-sign them. */
@ApplicationScoped
public class CoSignedTown {

    static final LocalDate UNTIL = TownDay.today().plusDays(14);

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    @Inject
    private SmallTown town;

    @Inject
    private PaperTypes types;

    @Inject
    private PaperEditing editing;

    @Inject
    private CoSignings coSignings;

    @Inject
    private CoSignatures signatures;

    @Inject
    private TestPeople people;

    /** @param lead who approves. @param author who writes, and starts co-signings */
    public record Desk(SmallTown.Place place, String author, String lead) {

        String login(String name) {
            return "sign-" + name + "-" + place.departmentCode().toLowerCase();
        }
    }

    /** Somebody who reads no drafts of that department. */
    public record Colleague(Long id, String login) {}

    public Desk desk() {
        Desk desk = named(town.found());
        people.have(desk.author(), Role.EDITOR, desk.place().departmentCode());
        people.have(desk.lead(), Role.DEPARTMENT_LEAD, desk.place().departmentCode());
        return desk;
    }

    private static Desk named(SmallTown.Place place) {
        Desk unnamed = new Desk(place, null, null);
        return new Desk(place, unnamed.login("author"), unnamed.login("lead"));
    }

    /** From now on papers of this kind are approved only after co-signing. */
    public void needCoSigning(Desk desk) {
        SystemWork.run(() -> {
            PaperTypeRow row = types.form(desk.place().paperTypeId());
            types.save(new PaperTypeRow(
                    row.id(), row.version(), row.code(), row.name(), row.pattern(), row.resolution(), true, true));
        });
    }

    public Colleague colleague(Desk desk, String name) {
        String login = desk.login(name);
        String department = "S" + desk.place().departmentCode();
        Long id = people.have(login, Role.READER, department);
        people.worksIn(login, department);
        return new Colleague(id, login);
    }

    public List<Colleague> colleagues(Desk desk, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> colleague(desk, "p" + i))
                .toList();
    }

    public Long paper(Desk desk) throws Exception {
        return people.as(
                desk.author(),
                () -> editing.create(
                        desk.place().paperTypeId(),
                        desk.place().departmentId(),
                        desk.place().report("Bericht")));
    }

    /** Another text of the open version. */
    public void rewrite(Desk desk, Long paper, String text) throws Exception {
        people.run(desk.author(), () -> {
            PaperEditing.OpenDraft opened = editing.open(paper);
            PaperInput input = opened.input();
            editing.save(
                    opened,
                    new PaperInput(
                            input.date(),
                            input.budgetProductId(),
                            input.informationContact(),
                            input.subject(),
                            text,
                            input.proposedResolution(),
                            input.visibility(),
                            input.nonPublicReason(),
                            input.stations()));
        });
    }

    public static CoSigningInput input(CoSigningMode mode, List<Colleague> signers) {
        List<CoSigningInput.Person> people = new ArrayList<>();
        signers.forEach(signer -> people.add(new CoSigningInput.Person(signer.id(), null)));
        return new CoSigningInput(mode, UNTIL, people);
    }

    public void start(Desk desk, Long paper, CoSigningMode mode, List<Colleague> signers) throws Exception {
        people.run(desk.author(), () -> coSignings.start(paper, input(mode, signers)));
    }

    public CoSigningView view(Desk desk, Long paper) throws Exception {
        return people.as(desk.lead(), () -> coSignings.of(paper, 1)).orElseThrow();
    }

    /** The signature of the colleague with that name in the one that counts. */
    public Long signature(Desk desk, Long paper, Colleague colleague) throws Exception {
        return view(desk, paper).rows().stream()
                .filter(row -> row.person().equals("Person " + colleague.login()))
                .map(CoSigningView.Row::id)
                .findFirst()
                .orElseThrow();
    }

    /** As if its day had been yesterday. */
    @Transactional
    public void missed(Long signature) {
        em.createNativeQuery("UPDATE co_signature SET due_on = ?1 WHERE id = ?2")
                .setParameter(1, TownDay.today().minusDays(1))
                .setParameter(2, signature)
                .executeUpdate();
    }

    /** Of the words that the person reads now. */
    public String hash(Colleague who, Long signature) throws Exception {
        return people.as(who.login(), () -> signatures.view(signature)).hash();
    }

    /** Without a remark; true, for those who count. */
    public boolean sign(Colleague who, Long signature, String hash) throws Exception {
        people.run(who.login(), () -> signatures.sign(signature, hash, null, null));
        return true;
    }
}
