package de.nordertor.group.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.group.boundary.WorkingGroups.OpenGroup;
import de.nordertor.group.control.GroupSource;
import de.nordertor.group.entity.MemberContent;
import de.nordertor.group.entity.WorkingGroupKind;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.TestJournal;
import de.nordertor.partner.boundary.ErasurePlan;
import de.nordertor.partner.boundary.Erasures;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.boundary.FieldOfActionRow;
import de.nordertor.town.boundary.FieldsOfAction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WorkingGroupsIT {

    private static final String WRITER = "redaktion-it";
    private static final String READER = "reader-it";

    @Inject
    private WorkingGroups groups;

    @Inject
    private GroupSource source;

    @Inject
    private FieldsOfAction fields;

    @Inject
    private Erasures erasures;

    @Inject
    private EveryTrace traces;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private Clock clock;

    @Inject
    private TestPeople people;

    private final String unique =
            new Random().ints(12, 'a', 'k' + 1).mapToObj(Character::toString).collect(Collectors.joining());

    private final String name = "Arbeitsgruppe K͟hān " + unique;
    private LocalDate today;
    private Long field;

    @BeforeEach
    void aFieldThatNobodyCovers() {
        people.have(WRITER, Role.EDITOR, null);
        people.have(READER, Role.READER, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
        people.have("protect-it", Role.DEPARTMENT_LEAD, null);
        today = LocalDate.now(clock);
        field = TestJournal.asSystem(() -> fields.save(new FieldOfActionRow(
                null, 0, "F_" + unique.toUpperCase(java.util.Locale.ROOT), "Feld " + unique, 500, true)));
    }

    @Test
    void aGroupIsShownWithThoseWhoBelongToItTodayAndApartFromThemTheOthers() throws Exception {
        Long id = create(input(
                today.minusYears(1),
                null,
                member("Ahlers, Frieda", today.minusDays(1), null),
                member("Brinkmann, Ole", null, today.minusDays(1)),
                member("Cordes, Helga", today.plusDays(1), null)));
        GroupView view = people.as(READER, () -> groups.view(id));
        assertThat(view.name()).isEqualTo(name);
        assertThat(view.fieldsOfAction()).containsExactly("Feld " + unique);
        assertThat(view.members()).extracting(MemberContent::name).containsExactly("Ahlers, Frieda");
        assertThat(view.earlier()).extracting(MemberContent::name).containsExactly("Brinkmann, Ole", "Cordes, Helga");
        assertThat(view.mayWrite()).isFalse();
        GroupRow row = people.as(READER, () -> groups.list(new PageRequest(0, 10_000, null, true))).rows().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(row.members()).isEqualTo(1);
        assertThat(row.residents()).isEqualTo(9);
    }

    @Test
    void aFieldIsCoveredAsLongAsAGroupForItExists() throws Exception {
        assertThat(covering()).isEmpty();
        create(input(today.minusYears(1), today.minusDays(1)));
        create(input(today.plusDays(1), null));
        assertThat(covering()).isEmpty();
        Long id = create(input(today.minusYears(1), today));
        assertThat(covering()).extracting(SubjectTitle::path).containsExactly("/group/group?id=" + id);
        FieldOfActionRow row = people.as("admin-it", () -> fields.form(field));
        SystemWork.run(() -> fields.save(
                new FieldOfActionRow(row.id(), row.version(), row.code(), row.name(), row.ordinal(), false)));
        assertThat(people.as(READER, () -> groups.coverage()))
                .extracting(CoverageRow::fieldId)
                .doesNotContain(field);
    }

    @Test
    void nobodyIsStoredAsAMemberTwice() throws Exception {
        Long id = create(input(null, null, member("Ahlers", null, null)));
        OpenGroup opened = people.as(WRITER, () -> groups.open(id));
        assertThatThrownBy(() -> people.run(
                        WRITER,
                        () -> groups.save(
                                opened,
                                input(null, null, member("Ahlers", null, null), member("ahlers", today, null)))))
                .isInstanceOf(InvalidInputException.class);
        assertThat(people.as(READER, () -> groups.view(id)).members()).hasSize(1);
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheFasterChanged() throws Exception {
        Long id = create(input(null, null));
        OpenGroup opened = people.as(WRITER, () -> groups.open(id));
        people.run(WRITER, () -> groups.save(opened, input(null, null, member("Ahlers", null, null))));
        assertThatThrownBy(() -> people.run(WRITER, () -> groups.save(opened, opened.input())))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .extracting(FieldChange::theirs)
                        .containsExactly("Ahlers"));
    }

    @Test
    void whoMayOnlyReadChangesNothingAndTheAdministratorReadsNothing() throws Exception {
        Long id = create(input(null, null));
        assertThatThrownBy(() -> people.as(READER, () -> groups.open(id))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> groups.create(input(null, null))))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as("admin-it", () -> groups.view(id)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> groups.view(-1L))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aGroupIsFoundByItsMembersAndItsHistoryTold() throws Exception {
        Long id = create(input(null, null, member("Ahlers, Frieda", null, null)));
        SearchEntry entry = source.entries(List.of(id)).get(0);
        assertThat(entry.title()).isEqualTo(name);
        assertThat(entry.names()).contains("Ahlers, Frieda", "Treff");
        assertThat(entry.text()).contains("Feld " + unique, "Sprecherin", "Nachbarn fragen");
        assertThat(entry.audience()).containsExactly(Audience.of(Permission.GROUP_READ));
        assertThat(people.as(READER, () -> groups.history(id)))
                .anySatisfy(row -> assertThat(row.newValue()).isEqualTo("Ahlers, Frieda"));
    }

    @Test
    void afterAnErasureTheNameStandsInNoGroup() throws Exception {
        String trace = unique + "x";
        String full = "Adelgunde Zwirbel" + trace;
        Long person = persons.personOf(register.partner("Partner"), "Adelgunde", "Zwirbel" + trace);
        create(new GroupInput(
                "Gruppe",
                WorkingGroupKind.PROJECT_GROUP,
                "Auftrag von " + full,
                null,
                null,
                null,
                Set.of(),
                List.of(new MemberContent(full, "Büro " + full, null, "statt " + full, null, null))));
        assertThat(traces.inDatabases(trace))
                .contains("nordertor.working_group.purpose", "nordertor.group_member.name");
        ErasurePlan plan = people.as("protect-it", () -> erasures.plan(person));
        people.run("protect-it", () -> erasures.erase(person, "Antrag vom 3. Mai", plan.keys(), Set.of()));
        assertThat(traces.inDatabases(trace)).isEmpty();
    }

    private Long create(GroupInput input) throws Exception {
        return people.as(WRITER, () -> groups.create(input));
    }

    private List<SubjectTitle> covering() throws Exception {
        return people.as(READER, () -> groups.coverage()).stream()
                .filter(row -> row.fieldId().equals(field))
                .findFirst()
                .orElseThrow()
                .groups();
    }

    private GroupInput input(LocalDate startsOn, LocalDate endsOn, MemberContent... members) {
        return new GroupInput(
                name,
                WorkingGroupKind.WORKING_GROUP,
                "Nachbarn fragen",
                startsOn,
                endsOn,
                9,
                Set.of(field),
                List.of(members));
    }

    private static MemberContent member(String name, LocalDate from, LocalDate to) {
        return new MemberContent(name, "Treff", null, "Sprecherin", from, to);
    }
}
